"""What was read and found, remembered; and what is asked of it.

The articles are the truth: a cache can be deleted at any time, and is made again.
"""

from vnkh.engines.progress import Progress
from vnkh.store.caches import cache_folder, cache_path, cache_status, clear_caches
from vnkh.store.timeline import Timeline, open_timeline

__all__ = [
    "Progress",
    "Timeline",
    "cache_folder",
    "cache_path",
    "cache_status",
    "clear_caches",
    "open_timeline",
]

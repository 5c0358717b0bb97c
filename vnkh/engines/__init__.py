"""The same work for a handful of articles, on all cores, or on a cluster.

`work` is what is done, `run` the one way to have it done, `local` and `cluster` are who does it.
"""

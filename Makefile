# The tasks; `make` alone lists them. Each works in a fresh clone.

bin := .venv/bin

.PHONY: help run test check score bench remake fuzz
.DEFAULT_GOAL := help

help:  ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 16

$(bin)/vnkh: pyproject.toml
	python3 -m venv .venv
	$(bin)/pip install --quiet --editable '.[dev]'
	@touch $@

run: $(bin)/vnkh  ## the timeline of the articles that come with vnkh
	$(bin)/vnkh timeline

test: $(bin)/vnkh  ## all tests, on all cores
	$(bin)/pytest -n auto

check: $(bin)/vnkh  ## lint, format, types, word lists
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/vnkh lexicon check

score: $(bin)/vnkh  ## how well events are found, against the floors
	$(bin)/python tests/gold/score.py --floors tests/gold/floors.toml

bench: $(bin)/vnkh  ## time and memory, from 10 articles to 10,000
	$(bin)/python tests/benchmarks/bench_reading.py
	$(bin)/python tests/benchmarks/bench_store.py

fuzz: $(bin)/vnkh  ## ten thousand bad files, and a thousand good among a thousand bad
	$(bin)/python tests/fuzz/bad_files.py
	$(bin)/python tests/fuzz/good_and_bad.py

remake: $(bin)/vnkh  ## expected outputs and the docs' examples anew; read what git diff shows
	$(bin)/pytest tests/cli/test_expected.py tests/test_docs.py --remake

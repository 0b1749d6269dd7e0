# The commands of this checkout. `make run` and `make test` need nothing but Python 3.11 beforehand.

PYTHON ?= python3
ARGS ?=
export PYTHON

.PHONY: help run test lint proof bench stress reloads fuzz clean ready ready-to-test
.DEFAULT_GOAL := help

help: ## says what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1#/p' $(MAKEFILE_LIST) | awk -F'#' '{ printf "%-13s %s\n", $$1, $$2 }'

run: ready ## shows the exhibit full-screen; without a screen, paints it into build/proof
	@exec scripts/run.sh

test: ready-to-test ## runs every test, those with a real window too; ARGS="-k words" for some
	@exec .venv/bin/python -m pytest -n $$(($$(nproc) + 1)) --dist loadfile $(ARGS)

lint: ready-to-test ## runs what the house is kept by: ruff, mypy, import-linter, qmllint
	@exec .venv/bin/python -m pytest -q tests/test_house.py $(ARGS)

proof: ready ## paints every panel and its contact sheets into build/proof
	@exec .venv/bin/kiosk proof --out build/proof $(ARGS)

bench: ready-to-test ## measures start, memory, movement and checking; exits 1 if one is too slow
	@exec .venv/bin/python -m tests.bench $(ARGS)

stress: ready-to-test ## touches a running exhibit at random for ten minutes; ARGS="--seconds 60 --seed 17"
	@exec .venv/bin/python -m tests.floor.stress $(ARGS)

reloads: ready-to-test ## saves a file of a running exhibit ten thousand times; ARGS="--ways 50" in each way
	@exec .venv/bin/python -m tests.floor.reloads $(ARGS)

fuzz: ready-to-test ## feeds the reader of the files 100,000 damaged ones
	@exec env HYPOTHESIS_PROFILE=long .venv/bin/python -m pytest tests/content/test_fuzz.py $(ARGS)

clean: ## removes what was made here, the virtual environment too
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

ready:
	@scripts/set-up.sh run

ready-to-test:
	@scripts/set-up.sh test

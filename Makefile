# `make` lists what can be done. All but `clean`, `help` and `test-tools` make the environment first, if it is out of date.

PYTHON ?= python3
BIN := .venv/bin
# Of the tests, on two cores: some wait for a browser, a process or a clock while others work.
# Each takes some ten seconds of a processor to load the house and list the tests.
WORKERS ?= 3
# Where the tests keep databases and files: in memory where two gigabytes are free, for a busy disk makes them wait.
MEMORY := $(shell df --output=avail --block-size=1M /dev/shm 2> /dev/null | awk 'NR == 2 && $$1 > 2000 { print "/dev/shm" }')
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The tests start some hundred processes, each of which would compile the whole house anew.
export PYTHONDONTWRITEBYTECODE :=

# Programs that some tests need, as command:package of Debian, or file:package where no command tells.
TEST_TOOLS := chromium-headless-shell:chromium-headless-shell soffice:libreoffice-writer-nogui \
	/usr/lib/libreoffice/program/libsclo.so:libreoffice-calc-nogui

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test long bench faults score format dialogs pictures lock test-tools clean

help: ## List what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(BIN)/mou ## Make .venv with the pinned dependencies and the mou command

demo: setup ## Try the whole bot in a practice workspace in the browser
	$(BIN)/mou demo

test long: export TMPDIR := $(or $(TMPDIR),$(MEMORY),/tmp)

test: setup ## Check format, lint, types and imports, then run every test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal

long: setup ## Run the tests that take too long for make test
	$(BIN)/pytest -m long --numprocesses 2

bench: setup ## Measure speed and memory beside a peer
	$(BIN)/python -m benchmarks

faults: setup ## Kill the clock at random, for long, and count what was said twice or never
	$(BIN)/python -m benchmarks.faults

score: setup ## Score the answers to the development questions, and the drafts of the documents
	$(BIN)/python -m benchmarks.score
	$(BIN)/python -m benchmarks.drafting

format: setup ## Format the code, and mend what lint can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

dialogs: setup ## Write the golden conversations of tests/dialogs anew; read the difference
	$(BIN)/pytest --rewrite-dialogs --quiet tests/dialogs || true
	git diff --stat tests/dialogs

pictures: setup ## Take the pictures of docs anew, of the demonstration as it is; look at them
	$(BIN)/pytest --quiet -m long --pictures docs tests/bot/test_demo_for_everybody.py

# What the bot runs on comes first, and the development tools fit around it.
lock: .venv/.locked ## Pin the whole tree again, as new as pyproject.toml allows
	$(COMPILE) --output-file requirements-run.lock
	$(COMPILE) --group dev --constraint requirements-run.lock --output-file requirements.lock

COMPILE = $(BIN)/uv --no-config pip compile pyproject.toml --quiet --upgrade --group build \
	--universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command 'make lock'

test-tools: ## Install the programs that some tests need (Debian, as root)
	@packages=; \
	for tool in $(TEST_TOOLS); do \
		command -v $${tool%%:*} > /dev/null || [ -e $${tool%%:*} ] || packages="$$packages $${tool##*:}"; \
	done; \
	[ "$$packages" ] || exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
		apt-get update --quiet && DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes \
			--no-install-recommends $$packages < /dev/null && exit 0; \
	fi; \
	echo "Could not install:$$packages (that takes Debian's apt-get, as root)." \
		"Tests that need them are skipped here; in CI the build stops."; \
	[ "$$CI" != true ]

clean: ## Remove the environment and everything made by the tools
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A new lock file means a new environment, so that nothing is in it that is not in the lock file.
.venv/.locked: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "mou needs Python 3.11 or later, and $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
			"Name another with: make setup PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || { \
		echo "This Python cannot make an environment: it has no venv. On Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --only-binary :all: --require-hashes --requirement requirements.lock
	@touch $@

$(BIN)/mou: .venv/.locked pyproject.toml
	$(BIN)/python -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check
	@touch $@

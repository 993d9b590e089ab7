# The two commands of the README, and what they are made of. `make help` lists them.

SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo test lint types layers docs-check pytest dovecot systemd chromium pango example screenshots soak clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/installed  ## the main job on the sample inbox, with throw-away keys
	@$(BIN)/python -m casefold.demo

test: .venv/developing dovecot systemd chromium pango lint types layers docs-check pytest  ## everything that is checked, as CI runs it
	@echo "== all checks passed"

.venv/installed: pyproject.toml
	@echo "== installing casefold into .venv"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/developing: .venv/installed
	@echo "== installing what the tests need"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

dovecot:  # the IMAP tests talk to a real server; without it they are skipped, loudly, and in CI they fail
	@if ! command -v dovecot >/dev/null && [ ! -x /usr/sbin/dovecot ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "== installing Dovecot"; \
	    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends dovecot-imapd) \
	      >/dev/null 2>.venv/dovecot.log || { echo "== DOVECOT COULD NOT BE INSTALLED: the IMAP tests will be skipped"; cat .venv/dovecot.log; }; \
	  else \
	    echo "== DOVECOT IS MISSING and cannot be installed by this user: the IMAP tests will be skipped"; \
	  fi; \
	fi

systemd:  # its own tool checks the units under contrib/; without it these tests are skipped, and in CI they fail
	@if ! command -v systemd-analyze >/dev/null; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "== installing systemd-analyze"; \
	    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends systemd) \
	      >/dev/null 2>.venv/systemd.log || { echo "== SYSTEMD COULD NOT BE INSTALLED: its tests will be skipped"; cat .venv/systemd.log; }; \
	  else \
	    echo "== SYSTEMD-ANALYZE IS MISSING and cannot be installed by this user: its tests will be skipped"; \
	  fi; \
	fi

chromium:  # the page's tests open it in a real browser; without it they are skipped, and in CI they fail
	@if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "== installing Chromium"; \
	    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core) \
	      >/dev/null 2>.venv/chromium.log || { echo "== CHROMIUM COULD NOT BE INSTALLED: the page's tests will be skipped"; cat .venv/chromium.log; }; \
	  else \
	    echo "== CHROMIUM IS MISSING and cannot be installed by this user: the page's tests will be skipped"; \
	  fi; \
	fi

pango:  # a dossier as PDF is drawn with it; without it these tests are skipped, and in CI they fail
	@if ! /sbin/ldconfig -p 2>/dev/null | grep -q libpangoft2; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "== installing Pango"; \
	    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 fonts-dejavu-core) \
	      >/dev/null 2>.venv/pango.log || { echo "== PANGO COULD NOT BE INSTALLED: the tests of PDF will be skipped"; cat .venv/pango.log; }; \
	  else \
	    echo "== PANGO IS MISSING and cannot be installed by this user: the tests of PDF will be skipped"; \
	  fi; \
	fi

lint: .venv/developing  ## ruff: rules and format
	@echo "== ruff"
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

types: .venv/developing  ## mypy, strict
	@echo "== mypy"
	@$(BIN)/mypy

layers: .venv/developing  ## import-linter: floors import downward only
	@echo "== import-linter"
	@$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

docs-check: .venv/developing  ## README, example configuration and architecture say what the code does
	@echo "== docs"
	@$(BIN)/python -m pytest -q -p no:cacheprovider tests/house/test_docs.py

pytest: .venv/developing  ## the tests
	@echo "== pytest"
	@$(BIN)/python -m pytest -q --numprocesses=2 --dist=loadfile --durations=8

screenshots: .venv/developing chromium  ## take the pictures in docs/screenshots anew
	@PYTHONPATH=.:tests $(BIN)/python -m tests.house.screenshots

soak: .venv/developing dovecot  ## kill runs before and after every commit, and 200 times over 500 messages
	@echo "== soak: at every commit"
	@SOAK_KILLS=220 SOAK_MESSAGES=8 $(BIN)/python -m pytest -q --durations=4 tests/casefold/test_kills.py
	@echo "== soak: 200 times over 500 messages"
	@SOAK_KILLS=200 SOAK_MESSAGES=500 $(BIN)/python -m pytest -q --durations=4 tests/casefold/test_kills.py

example: .venv/installed  ## write config.example.toml and the README's help from the code
	@$(BIN)/python -m tests.house.docs

clean:  ## remove the environment, caches and the demo's store
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache data/demo dist build

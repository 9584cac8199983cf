# Each target is one or two commands. What they do stands in `.venv/bin/flask --help`.

HOST ?= 127.0.0.1
PORT ?= 8000
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
PIP = .venv/bin/python -m pip --disable-pip-version-check --quiet
FLASK = .venv/bin/flask --app wsgi

.PHONY: serve test check bench words fresh lock

serve: .venv/site.stamp
	@.venv/bin/python -P community/config.py instance/config.py
	@$(FLASK) prepare
	@$(FLASK) serve --host $(HOST) --port $(PORT)

test: .venv/tests.stamp
	.venv/bin/python -m pytest
	.venv/bin/python -m pytest --database=postgresql -m "not browser"

check: .venv/tests.stamp
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/djlint --lint --quiet templates

bench: .venv/tests.stamp
	.venv/bin/python -m bench

words: .venv/tests.stamp
	.venv/bin/pybabel -q extract -F community/translations/babel.cfg -k _l -k lazy_gettext \
		--no-location --sort-output -o .venv/messages.pot .
	.venv/bin/pybabel -q update -i .venv/messages.pot -d community/translations --width 99 \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date

fresh:
	@printf 'This throws away what is in instance/: people, texts, mail, settings. Type yes: '; \
	read -r answer; [ "$$answer" = yes ] || { echo 'Nothing was thrown away.'; exit 1; }
	rm -rf instance/*

lock:
	@command -v uv >/dev/null || { echo 'Locking needs uv: pip install uv'; exit 1; }
	uv pip compile --quiet --universal --generate-hashes --no-header pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --group dev -c requirements.txt -o requirements-dev.txt

# Stamps, so that what is installed already costs nothing.

.venv/bin/python:
	@[ -n "$(PYTHON)" ] || { echo 'Setwise needs Python 3.11 or newer. On Debian: sudo apt-get install python3 python3-venv.' \
		'On macOS: brew install python@3.13'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'Python has no venv here.' \
		'On Debian: sudo apt-get install python3-venv'; exit 1; }
	@echo 'Making an environment in .venv with what Setwise needs. This happens once.'
	@$(PYTHON) -m venv .venv

.venv/site.stamp: requirements.txt | .venv/bin/python
	@$(PIP) install --require-hashes -r requirements.txt
	@touch $@

.venv/tests.stamp: requirements-dev.txt .venv/site.stamp
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

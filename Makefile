# Plan B's commands. Each needs nothing but Python 3.11 or newer: packaging/bootstrap.py brings the rest into .venv.

PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py
UV = .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

.PHONY: run test check test-window test-peers bench pictures translations lock

run: ## open the window, or a file in it: make run ARGS=FILE
	@$(BOOTSTRAP) run $(ARGS)

test: ## the test suite; a part of it: make test ARGS="tests/model -k sum"
	@$(BOOTSTRAP) test $(ARGS)

check: ## style, format, types, import rules
	@$(BOOTSTRAP) check

test-window: ## the journeys through a real window, on a screen of their own
	@$(BOOTSTRAP) test-window $(ARGS)

test-peers: ## what we write for other programs, in those programs; it installs them
	@$(BOOTSTRAP) test-peers $(ARGS)

bench: ## the benchmarks at 100 to 100,000 nodes; smaller: make bench ARGS=--sizes=100,1000
	@$(BOOTSTRAP) bench $(ARGS)

pictures: ## the README's pictures, taken anew from the running program
	@$(BOOTSTRAP) pictures

translations: ## the catalogues brought up to date with the texts, compiled, and what they lack
	@$(BOOTSTRAP) translations

lock: ## choose the packages' versions anew
	$(UV) --upgrade pyproject.toml -o packaging/requirements.lock
	$(UV) --upgrade pyproject.toml --group dev -c packaging/requirements.lock -o packaging/requirements-dev.lock

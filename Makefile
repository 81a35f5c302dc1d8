# Briefing Desk. `make help` lists what there is.
#
# run, test and check set up everything they need: the virtual environment .venv, the dependencies
# pinned in the lock files, and the system libraries Qt asks for (see .ci/setup.sh).
# Another Python: make run PYTHON=python3.12

SEED := seeds/china-russia-consultation.txt
BIN  := .venv/bin

export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run test check screenshots translations eval eval-web bench bench-pages bench-kills train dist lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## set up, then open the window on the seed article (without a display: write its briefing to out/)
	@.ci/setup.sh run
	@$(BIN)/briefing open $(SEED)

test: ## set up, then run the whole test suite; options go in ARGS="-k quotes"
	@.ci/setup.sh dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

check: ## lint, format, types and direction of imports
	@.ci/setup.sh dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache

screenshots: ## make the pictures of docs/images anew
	@.ci/setup.sh dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python docs/make_screenshots.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python docs/make_template_pictures.py

translations: ## collect what the window says, merge it into ui/translations/*.ts, make the .qm files
	@.ci/setup.sh dev
	@$(BIN)/python docs/make_translations.py

eval: ## score the engine on annotated articles: make eval CORPUS=folder SCORER=script
	@test -n "$(CORPUS)" || { echo "Say which annotated articles: make eval CORPUS=folder SCORER=script" >&2; exit 2; }
	@.ci/setup.sh dev
	@$(BIN)/python benchmarks/evaluate.py "$(CORPUS)" $(if $(SCORER),--scorer "$(SCORER)") $(ARGS)

eval-web: ## score the reading of saved web pages: make eval-web PAGES=folder SCORER=script
	@test -n "$(PAGES)" || { echo "Say which pages: make eval-web PAGES=folder SCORER=script" >&2; exit 2; }
	@.ci/setup.sh dev
	@$(BIN)/python benchmarks/web_pages.py "$(PAGES)" $(if $(SCORER),--scorer "$(SCORER)") $(ARGS)

bench: ## analysis beside the bare parse, batches, memory, the window, what closed windows leave behind
	@.ci/setup.sh dev
	@$(BIN)/python benchmarks/speed.py
	@$(BIN)/python benchmarks/throughput.py
	@$(BIN)/python benchmarks/memory.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/window.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/leaks.py

bench-pages: ## have LibreOffice count the pages of generated briefs: make bench-pages ARGS="--documents 1000"
	@.ci/setup.sh dev
	@$(BIN)/python benchmarks/pages.py $(ARGS)

bench-kills: ## kill the program 200 times at random moments and see what is lost
	@.ci/setup.sh dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/kills.py $(ARGS)

train: ## train the tagger anew on training/attributions: make train DATE=2026-11-24
	@test -n "$(DATE)" || { echo "Say the date for the model card: make train DATE=YYYY-MM-DD" >&2; exit 2; }
	@.ci/setup.sh dev
	@$(BIN)/python training/train.py --date "$(DATE)" $(ARGS)

dist: ## build the wheel, and a folder that runs where no Python is, and try that
	@.ci/setup.sh dev
	@rm -rf dist build
	@$(BIN)/python -m hatchling build -t wheel -d dist
	@$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/briefing-desk.spec
	@$(BIN)/python packaging/try_package.py dist/briefing-desk

lock: ## write the lock files anew from pyproject.toml; newer releases with LOCKFLAGS=--upgrade
	@.ci/setup.sh dev
	@.ci/lock.sh $(LOCKFLAGS)

clean: ## remove the virtual environment, caches and everything that was made
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each target is `python -m tasks <target>`, which works on Windows and macOS too.
PYTHON ?= python3

test:     ## lint, types, unit, built-site and browser tests (what CI runs)
site:     ## build the handbook into site/
serve:    ## show it at http://127.0.0.1:8000, live
check:    ## every mistake in data/ and docs/, in some seconds
release:  ## build, unless critical content is overdue
branch:   ## a branch's own handbook, cards and forms: make branch BRANCH=branch.yml
fix:      ## format, and mend what a machine can
bench-search: ## measure search on the judged queries; with ten times the pages: python -m tasks bench-search --times 10
bench-pdf: ## measure PDFs against other makers: time, memory, size
bench-build: ## measure builds beside plain ones, with 1, 4, 8 and 16 copies of the docs, and edits as they are served
danger:   ## learn anew what is danger in the search box, from data/danger/
lock:     ## write the lock files anew

test site serve check release branch fix bench-search bench-pdf bench-build danger lock:
	@$(PYTHON) -m tasks $@

clean:    ## remove what was built and installed
	rm -rf .venv site *.being-made *.being-replaced .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.PHONY: test site serve check release branch fix bench-search bench-pdf bench-build danger lock clean

# One verb for each chore. `make run` and `make test` are the two that a newcomer needs.

AJV := tests/App.Tests/Content/ajv

# Building and publishing share their intermediate files.
.NOTPARALLEL:

.PHONY: run
run: publish ## build everything and answer the shipped example
	dist/samphire assess examples/wendmarsh.jsonl

.PHONY: publish
publish: ## build the program into dist/
	rm -rf dist
	dotnet publish src/Cli --configuration Release --output dist --verbosity quiet --nologo
	install -m 755 src/Cli/samphire dist/samphire

.PHONY: build
build:
	dotnet build --verbosity quiet --nologo

.PHONY: test
test: $(AJV)/node_modules/.package-lock.json publish build ## install what tests need, and pass them all
	dotnet test --no-build

# npm writes this file last, so an install that was broken off does not count.
$(AJV)/node_modules/.package-lock.json: $(AJV)/package-lock.json
	npm ci --prefix $(AJV) --no-audit --no-fund
	touch $@

.PHONY: content
content: publish ## check every pack
	dist/samphire content check content

.PHONY: format
format: ## put the code in order
	dotnet format

.PHONY: bench
bench: publish ## measure
	bash bench/run.sh

.PHONY: ci
ci: ## what must pass before anything lands
	dotnet restore
	dotnet format --verify-no-changes --no-restore
	$(MAKE) content
	$(MAKE) test

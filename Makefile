# One verb for each chore. `make run` and `make test` are the two that a newcomer needs.

AJV := tests/App.Tests/Content/ajv
FRONT := src/Web/Front
ASSETS := src/Web/wwwroot/assets

# Building and publishing share their intermediate files.
.NOTPARALLEL:

.PHONY: run
run: publish ## build everything and answer the shipped example
	dist/samphire assess examples/wendmarsh.jsonl

.PHONY: front
front: $(ASSETS)/favicon.svg ## build the styles and scripts of the pages

# build.mjs writes the icon last, so a build that was broken off does not count.
$(ASSETS)/favicon.svg: $(FRONT)/node_modules/.package-lock.json $(wildcard $(FRONT)/*.mjs $(FRONT)/styles/* $(FRONT)/scripts/* $(FRONT)/images/*)
	node $(FRONT)/build.mjs

.PHONY: publish
publish: front ## build the program into dist/
	rm -rf dist
	dotnet publish src/Cli --configuration Release --output dist --verbosity quiet --nologo
	install -m 755 src/Cli/samphire dist/samphire

.PHONY: build
build: front
	dotnet build --verbosity quiet --nologo

.PHONY: test
test: $(AJV)/node_modules/.package-lock.json publish build ## install what tests need, and pass them all
	dotnet test --no-build

# npm writes this file last, so an install that was broken off does not count.
%/node_modules/.package-lock.json: %/package-lock.json
	npm ci --prefix $* --no-audit --no-fund
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
ci: front ## what must pass before anything lands
	dotnet restore
	dotnet format --verify-no-changes --no-restore
	$(MAKE) content
	$(MAKE) test

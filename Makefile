# One target for each task. `make run` and `make test` are the two that a newcomer needs.

AJV := tests/App.Tests/Content/ajv
FRONT := src/Web/Front
ASSETS := src/Web/wwwroot/assets

# Building and publishing share their intermediate files.
.NOTPARALLEL:

.PHONY: run
run: publish ## build everything and serve the demo version
	dist/samphire serve --demo --store .demo/data/samphire.db --keys .demo/keys

.PHONY: front
front: $(ASSETS)/favicon.svg ## build the styles and scripts of the pages

# build.mjs writes the icon last, so an interrupted build does not count.
$(ASSETS)/favicon.svg: $(FRONT)/node_modules/.package-lock.json $(wildcard $(FRONT)/*.mjs $(FRONT)/styles/* $(FRONT)/scripts/* $(FRONT)/images/*)
	node $(FRONT)/build.mjs

# Everything the program is built from. Folders are included, because a folder is newer after a file was removed. (Not `content` itself, which is a target.)
SOURCES := $(shell find src content schemas -mindepth 1 \( -name bin -o -name obj -o -name node_modules \) -prune -o -print) Directory.Build.props Directory.Packages.props

.PHONY: publish
publish: dist/samphire ## build the program into dist/

# The start file is written last, so an interrupted publish does not count.
dist/samphire: $(ASSETS)/favicon.svg $(SOURCES)
	rm -rf dist
	dotnet publish src/Cli --configuration Release --output dist --verbosity quiet --nologo
	install -m 755 src/Cli/samphire dist/samphire

.PHONY: build
build: front
	dotnet build --verbosity quiet --nologo

# Tests that only the full run includes carry the trait `runs=in-full` (tests/Testing/Runs.cs).
.PHONY: test
test: debian $(AJV)/node_modules/.package-lock.json publish build ## install what tests need, and pass them: in pairs, on SQLite, on PostgreSQL where it differs
	dotnet test --no-build --filter-not-trait runs=in-full --filter-not-trait runs=by-hand

.PHONY: test-full
test-full: debian $(AJV)/node_modules/.package-lock.json publish build ## pass every test, on both databases, and the mutation run
	dotnet test --no-build --filter-not-trait runs=by-hand
	SAMPHIRE_TESTS_ON=postgres dotnet test --no-build --project tests/App.Tests --filter-namespace Samphire.App.Tests.Cases
	SAMPHIRE_TESTS_ON=postgres dotnet test --no-build --project tests/Web.Tests --filter-namespace Samphire.Web.Tests.Access --filter-namespace Samphire.Web.Tests.Cases
	$(MAKE) mutation

.PHONY: mutation
mutation: ## change the rules and the access filter a little at a time, and see a test fail for each change
	dotnet tool restore
	bash tests/mutation/run.sh

# The browser and the database server that tests start.
.PHONY: debian
debian:
	test -x /usr/bin/chromium -a -x /usr/lib/postgresql/15/bin/initdb || bash tests/debian.sh

# npm writes this file last, so an interrupted install does not count.
%/node_modules/.package-lock.json: %/package-lock.json
	npm ci --prefix $* --no-audit --no-fund
	touch $@

.PHONY: content
content: publish ## check every pack
	dist/samphire content check content

.PHONY: migrations
migrations: ## fail where the tables in code and the last migration differ
	dotnet tool restore
	for database in Sqlite Postgres; do dotnet ef migrations has-pending-model-changes --project src/App --context $${database}AppDb --no-build || exit 1; done

.PHONY: keep-store
keep-store: debian ## keep the stores that the next build must open: tests/App.Tests/Store/Earlier
	dotnet build tests/App.Tests --verbosity quiet --nologo
	dotnet test --no-build --project tests/App.Tests --explicit only --filter-class Samphire.App.Tests.Store.Earlier.KeepStore

.PHONY: screens
screens: debian build ## write a picture of every page at 1280 and 320 pixels into docs/screens
	mkdir -p docs/screens
	SAMPHIRE_SCREENS="$(CURDIR)/docs/screens" dotnet test --project tests/Browser.Tests --no-build

.PHONY: format
format: ## format the code
	dotnet format

.PHONY: bench
bench: publish ## measure
	bash bench/run.sh

.PHONY: ci
ci: front ## what must pass before anything lands
	dotnet restore
	dotnet format --verify-no-changes --no-restore
	$(MAKE) content
	$(MAKE) build
	$(MAKE) migrations
	$(MAKE) test

# One verb for each chore; `make run` and `make test` are the two a newcomer needs.

.PHONY: publish
publish:
	dotnet publish src/Cli --configuration Release --output dist --verbosity quiet --nologo

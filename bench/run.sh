#!/usr/bin/env bash
# Measures everything listed in bench/README.md and prints one table. It can be started from any folder.
set -euo pipefail
cd "$(dirname "$0")/.."

[ -x dist/samphire ] || make --no-print-directory publish
dotnet build bench --configuration Release --nologo --verbosity quiet
# `npm ci` fails because the lock file contains the engine for Linux on x64 only. `npm install --no-save` installs what the
# lock file contains and does not change it.
npm install --prefix bench/zen --no-save --no-audit --no-fund --loglevel error
mkdir -p bench/out
dotnet bench/bin/Release/net10.0/linux-x64/Samphire.Bench.dll all bench/out

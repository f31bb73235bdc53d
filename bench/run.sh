#!/usr/bin/env bash
# Measures everything that README.md beside this file lists, and prints one table. From anywhere: bash bench/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."

[ -x dist/samphire ] || make --no-print-directory publish
dotnet build bench --configuration Release --nologo --verbosity quiet
# `npm ci` wants the engine for every platform in the lock file, which holds those of Linux on x64 alone; this installs what
# the lock file says and leaves it as it is.
npm install --prefix bench/zen --no-save --no-audit --no-fund --loglevel error
mkdir -p bench/out
dotnet bench/bin/Release/net10.0/linux-x64/Samphire.Bench.dll all bench/out

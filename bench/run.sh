#!/usr/bin/env bash
# Measures everything that README.md beside this file lists, and prints one table. From anywhere: bash bench/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."

[ -x dist/samphire ] || make --no-print-directory publish
dotnet build bench --configuration Release --nologo --verbosity quiet
npm ci --prefix bench/zen --no-audit --no-fund --silent
mkdir -p bench/out
dotnet bench/bin/Release/net10.0/linux-x64/Samphire.Bench.dll all bench/out

#!/usr/bin/env bash
# Mutates the rules and the access filter; fails if a mutant survives that survivors.md does not explain.
set -euo pipefail
cd "$(dirname "$0")"
# A property that detects a mutant does so within a few hundred cases.
export SAMPHIRE_SAMPLES=200
# Stryker gives `dotnet --info` a few seconds, which is not enough on a busy machine: it ends with "Could not find build environment".
export DOTNET_INFO_WAIT_TIME=300000
# No analyzers: the code was analysed in the ordinary build, and here it is built several times.
export RunAnalyzers=false EnforceCodeStyleInBuild=false
dotnet stryker --config-file rules.json --skip-version-check --output out/rules
node check.mjs out/rules/reports/mutation-report.json
node filter.mjs

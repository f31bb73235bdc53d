#!/usr/bin/env bash
# Mutates the rules and the access filter; fails if a mutant survives that survivors.md does not explain.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/tests/mutation/out
rm -rf "$out"
mkdir -p "$out"

# A copy is mutated: Stryker leaves its assemblies behind in bin/, where the next test run would find them.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
  tar -c --null -T - | tar -x -C "$copy"
cd "$copy"
# These tests read the code and not what it does, and take most of the time.
rm -rf tests/Domain.Tests/Shape
# For each mutant xunit lists the tests again: a theory is one test here, and not one for each row. One failed test is enough.
sed -i 's/"preEnumerateTheories": true/"preEnumerateTheories": false, "stopOnFail": true/' tests/xunit.runner.json

# A property that detects a mutant does so within a few cases.
export SAMPHIRE_SAMPLES=100
# Stryker gives `dotnet --info` a few seconds, which is not enough on a busy machine: it ends with "Could not find build environment".
export DOTNET_INFO_WAIT_TIME=300000
# No analyzers: the code was analysed in the ordinary build, and here it is built several times.
export RunAnalyzers=false
dotnet tool restore
cd tests/mutation
dotnet stryker --config-file rules.json --skip-version-check --output "$out/rules" ${STRYKER_OPTIONS:-}
node check.mjs "$out/rules/reports/mutation-report.json"
node filter.mjs "$copy"

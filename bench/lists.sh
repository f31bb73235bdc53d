#!/usr/bin/env bash
# Compares the three lists with an older build, see README.md. From any folder: bash bench/lists.sh [COMMIT]
set -euo pipefail
cd "$(dirname "$0")/.."

commit=${1:-65f14b6}
older=bench/out/older-$commit
mkdir -p bench/out
[ -d "$older" ] || git worktree add --detach "$older" "$commit"
[ -x "$older/dist/samphire" ] || make --no-print-directory -C "$older" publish
make --no-print-directory publish
dotnet build bench --configuration Release --nologo --verbosity quiet
dotnet bench/bin/Release/net10.0/linux-x64/Samphire.Bench.dll lists bench/out "$older/dist"

#!/usr/bin/env bash
# Installs the Debian packages that the tests use.
set -euo pipefail
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
export DEBIAN_FRONTEND=noninteractive
as_root apt-get update --quiet
as_root apt-get install --yes --quiet --no-install-recommends chromium poppler-utils postgresql-15

#!/usr/bin/env bash
# Writes requirements.lock (what `make run` installs) and requirements-dev.lock (what `make test` and `make check`
# install) from pyproject.toml. Both hold versions and sha256 digests of every file of a release, for all systems and
# Python versions at once, and no address: whoever installs takes the files from where their pip is set to look.
#
# Pins that still satisfy pyproject.toml stay; `--upgrade` takes the newest of all, `--upgrade-package NAME` of one.
set -euo pipefail
cd "$(dirname "$0")/.."

compile=("${UV:-.venv/bin/uv}" pip compile --quiet --universal --generate-hashes --no-header --no-annotate)
"${compile[@]}" --extra checkout --output-file requirements.lock "$@" pyproject.toml
"${compile[@]}" --extra dev --constraint requirements.lock --output-file requirements-dev.lock "$@" pyproject.toml

if grep -nE '://|^-|file:' requirements.lock requirements-dev.lock; then
    echo "A lock file names an address or an option (see above): it must not." >&2
    exit 1
fi
echo "Wrote requirements.lock and requirements-dev.lock"

#!/usr/bin/env bash
# Generates anew, in place, and fails when that changes or adds anything: what is generated is committed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

generated=(prisma/generated schema/schema.graphql tests/generated docs/rules.md docs/access.md docs/mechanisms.md)

npm run --silent generate
git diff --exit-code -- "${generated[@]}" || {
  echo 'Generated files differ from what is committed: run `npm run generate` and commit the result.' >&2
  exit 1
}
untracked=$(git ls-files --others --exclude-standard -- "${generated[@]}")
if [ -n "$untracked" ]; then
  printf 'Generated files that are not committed:\n%s\n' "$untracked" >&2
  exit 1
fi
echo 'Generated files are as committed.'

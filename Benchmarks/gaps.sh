#!/usr/bin/env bash
# Gaps of many contracts and cloud services, by daicho and by one SQL query over the same file, in turn; CPU seconds,
# memory, and their ratio. Usage: Benchmarks/gaps.sh FOLDER-WITH-THE-RELEASE-BUILD
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?the folder with daicho and gap-benchmark}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for tool in sqlite3 python3; do
  command -v $tool >/dev/null || { echo "$tool is needed (apt-get install $tool)" >&2; exit 1; }
done
for size in 2500 5000 10000; do
  services=$((size / 5)) assessments=$((size * 50))
  "$build/gap-benchmark" "$here/../checklists/iizuka-2025" "$work/$size.db" "$size" "$services" "$assessments"
  python3 "$here/measure.py" "$size contracts, $services services, $assessments assessments" 7 \
    "$build/daicho gap --registry $work/$size.db --as-of 2026-09-30 --format csv" \
    "sqlite3 -readonly $work/$size.db .read\\ $here/gaps.sql"
done

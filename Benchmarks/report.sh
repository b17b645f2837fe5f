#!/usr/bin/env bash
# The whole quarterly report, in every format but PDF, of many contracts and cloud services: CPU seconds and memory.
# Usage: Benchmarks/report.sh FOLDER-WITH-THE-RELEASE-BUILD
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?the folder with daicho and gap-benchmark}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v python3 >/dev/null || { echo "python3 is needed (apt-get install python3)" >&2; exit 1; }
for size in 2500 5000 10000; do
  services=$((size / 5)) assessments=$((size * 50))
  "$build/gap-benchmark" "$here/../checklists/iizuka-2025" "$work/$size.db" "$size" "$services" "$assessments"
  python3 "$here/measure.py" "$size contracts, $services services, $assessments assessments" 5 \
    "$build/daicho report quarterly --registry $work/$size.db --quarter 2026Q2 --output $work/$size --force \
--files html,markdown,xlsx,csv,json,oscal --checklists $here/../checklists"
done
du -sh "$work/10000" | sed 's/\t.*/ of files/'

# Every target sets up what it needs on a bare Debian 12 that has Swift.
SHELL := /bin/bash
PACKAGES := libsqlite3-dev libcurl4-openssl-dev zlib1g-dev libzip-dev libxml2-dev libxlsxwriter-dev poppler-utils poppler-data
SWIFT := swift
RELEASE := $(SWIFT) build -c release --static-swift-stdlib --scratch-path .build-release
DAICHO := .build/debug/daicho
DEMO := exports/demo
# All tests at once would hold more files open than many machines allow, and starve each other's deadlines.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 4

.PHONY: demo sample test check build release setup lint docs acceptance crash bench clean

# The sample ledger goes in; the summary comes out, and the gap list lies in exports/demo/.
demo: build
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@set -e; export DAICHO_REGISTRY=$(DEMO)/register.db DAICHO_LANG=$${DAICHO_LANG:-ja}; \
	$(DAICHO) init >$(DEMO)/log.txt; \
	$(DAICHO) import contracts docs/sample/contracts.csv >>$(DEMO)/log.txt; \
	$(DAICHO) gap --as-of 2026-09-30 --format csv >$(DEMO)/gaps.csv; \
	$(DAICHO) gap --as-of 2026-09-30 --format markdown >$(DEMO)/gaps.md; \
	$(DAICHO) gap --as-of 2026-09-30
	@echo; echo "$(DEMO)/: gaps.csv gaps.md register.db log.txt"

test: setup
	$(SWIFT) test

# What must pass before a change goes in.
check: setup lint
	DAICHO_WARNINGS_AS_ERRORS=1 $(SWIFT) build --build-tests
	DAICHO_WARNINGS_AS_ERRORS=1 $(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests Benchmarks

build: setup
	$(SWIFT) build --product daicho

# One file that runs where no Swift is installed, and starts in a third of the time.
release: setup
	$(RELEASE) --product daicho

# The pages that are made from the program itself; a test fails when they are stale.
docs: build
	$(DAICHO) documentation --lang en >docs/cli.md
	$(DAICHO) documentation --lang ja >docs/cli.ja.md
	$(DAICHO) documentation --requirements --catalogue iizuka-2025 --lang en >docs/requirements.md
	$(DAICHO) documentation --requirements --catalogue iizuka-2025 --lang ja >docs/requirements.ja.md

# The reports of exports/sample/, made anew from the sample ledgers; a test fails when they are stale.
sample: setup
	DAICHO_RECORD=1 $(SWIFT) test --filter SampleReportTests

# Outputs opened, and the store killed, by programs that are not ours.
acceptance: build
	Tests/Acceptance/run $(DAICHO)

# kill -9 at random points of an import of 10,000 rows.
crash: release
	Benchmarks/crash.py .build-release/release/daicho --rows 10000 --kills 200

bench: release
	$(RELEASE) --product gap-benchmark
	$(RELEASE) --product http-benchmark
	Benchmarks/gaps.sh .build-release/release
	Benchmarks/report.sh .build-release/release
	Benchmarks/clauses.py .build-release/release/daicho
	Benchmarks/fetch.py .build-release/release/http-benchmark
	$(RELEASE) --product certification-benchmark
	for file in Tests/CertificationTests/Fixtures/fedramp/*.json Tests/CertificationTests/Fixtures/nta/*.csv; do \
	  .build-release/release/certification-benchmark $$file; done
	.build-release/release/certification-benchmark

setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux/" >&2; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing:$$missing"; \
	  root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
	  $$root apt-get update -qq && $$root apt-get install -y -qq $$missing >/dev/null; \
	fi

clean:
	rm -rf .build .build-release $(DEMO)

import Testing

@Suite struct RecordBadInputTests {
  @Test func unknownNumbers() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    for kind in Workbench.kinds {
      try await bench.refuses(
        [kind, "show", "X-9"] + end, exit: 2, code: "record-unknown", mentions: ["X-9", "\(kind) list"])
      try await bench.refuses(
        [kind, "retire", "X-9", "--reason", "r"] + end, exit: 2, code: "record-unknown", mentions: ["X-9"])
    }
    try await bench.refuses(
      ["contract", "edit", "X-9", "--title", "t"] + end, exit: 2, code: "record-unknown", mentions: ["X-9"])
  }

  @Test func aReferenceToNothing() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "add", "--number", "C-2", "--title", "t", "--vendor", "V-9", "--registry", bench.registry],
      exit: 2, code: "record-unknown", mentions: ["V-9", "vendor"])
  }

  @Test func anOfficerWhoIsUnknown() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "t", "--as", "77", "--registry", bench.registry], exit: 2,
      code: "record-unknown", mentions: ["77"])
  }

  @Test func aNumberThatIsTaken() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "add", "--number", "C-1", "--title", "t", "--registry", bench.registry], exit: 2,
      code: "number-taken", mentions: ["C-1", "contract edit C-1"])
  }

  @Test func aVersionThatIsStale() async throws {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--title", "他の人の変更")
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "t", "--if-version", "1", "--registry", bench.registry], exit: 2,
      code: "version-stale", mentions: ["C-1", "1", "2"])
    try await bench.refuses(
      ["contract", "retire", "C-1", "--reason", "r", "--if-version", "1", "--registry", bench.registry], exit: 2,
      code: "version-stale", mentions: ["C-1"])
  }

  @Test func anActOfOfficeWithoutAnOfficer() async throws {
    let bench = try Workbench()
    await bench("init")
    await bench("contract", "add", "--number", "C-1", "--title", "t")
    await bench("contract", "edit", "C-1", "--title", "u", "--correct")
    let end = ["--registry", bench.registry]
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-1", "--outcome", "satisfied", "--tier", "observed"] + end, exit: 2,
      code: "officer-required", mentions: ["--as"])
    try await bench.refuses(
      ["journal", "redact", "3", "--reason", "r"] + end, exit: 2, code: "officer-required", mentions: ["--as"])
  }

  @Test func requirementsThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let words = ["--outcome", "satisfied", "--tier", "observed"]
    try await bench.refuses(
      ["checklist", "show", "99.9"] + end, exit: 2, code: "requirement-unknown",
      mentions: ["99.9", "checklist list"])
    try await bench.refuses(
      ["assess", "99.9", "C-1"] + words + end, exit: 2, code: "requirement-unknown", mentions: ["99.9"])
    try await bench.refuses(
      ["assess", "9.3(1)", "C-1"] + words + end, exit: 2, code: "requirement-ambiguous",
      mentions: ["9.3(1)", "9.3A-1", "9.3B-1"])
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-1", "--outcome", "great", "--tier", "observed"] + end, exit: 64,
      code: "value-malformed", mentions: ["--outcome", "great", "satisfied"])
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-1", "--outcome", "notNeeded", "--tier", "observed", "--reason", "r"] + end,
      exit: 2,
      code: "not-needed-for-must", mentions: ["9.1-2-1-e"])
    try await bench.refuses(["assess", "9.1-2-1-e"] + end, exit: 64, code: "option-missing", mentions: ["SUBJECT"])
  }

  @Test func entriesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--reason", "r", "--registry", bench.registry]
    try await bench.refuses(["journal", "redact", "99"] + end, exit: 2, code: "entry-unknown", mentions: ["99"])
    try await bench.refuses(["journal", "redact", "7"] + end, exit: 2, code: "entry-in-force", mentions: ["7"])
    try await bench.refuses(
      ["journal", "redact", "seven"] + end, exit: 64, code: "number-unreadable", mentions: ["seven"])
    try await bench.refuses(
      ["journal", "verify", "--expect", "7:abc", "--registry", bench.registry], exit: 64,
      code: "head-unreadable",
      mentions: ["7:abc"])
    try await bench.refuses(
      ["journal", "log", "--record", "thing", "X", "--registry", bench.registry], exit: 64, code: "kind-unknown",
      mentions: ["thing", "contract"])
  }

  @Test func anEditThatChangesNothing() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "住民情報システム保守", "--registry", bench.registry], exit: 2,
      code: "nothing-to-change", mentions: ["C-1"])
  }

  @Test func judgementsOfWhatIsNotThere() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--outcome", "適合", "--tier", "現認", "--registry", bench.registry]
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-9"] + end, exit: 2, code: "record-unknown", mentions: ["C-9", "contract list"])
    try await bench.refuses(
      ["assess", "9.1-1-1", "C-1"] + end, exit: 2, code: "record-unknown", mentions: ["subject", "C-1"])
    try await bench.refuses(
      ["assess", "9.3A-3-1", "C-1"] + end, exit: 2, code: "record-unknown", mentions: ["C-1", "service list"])
  }

  @Test func severalFaultsAtOnce() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "add", "--number", "C-2", "--title", "", "--amount", "たくさん", "--registry", bench.registry], exit: 2,
      code: "value-malformed", mentions: ["title", "amount", "たくさん"])
  }

  @Test func numbersThatTwoKindsHave() async throws {
    let bench = try await Workbench.withRegister()
    await bench("service", "add", "--number", "C-1", "--name", "電子申請")
    try await bench.refuses(
      ["event", "add", "--number", "E-1", "--kind", "audit", "--on", "2026-04-01", "--subject", "C-1"]
        + ["--registry", bench.registry], exit: 2, code: "record-ambiguous",
      mentions: ["subject", "contract:C-1", "service:C-1"])
  }

  @Test func whatTheCatalogueDoesNotName() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let role = ["role", "add", "--number", "R-1", "--holder", "1001", "--office"]
    try await bench.refuses(
      role + ["係長"] + end, exit: 2, code: "office-unknown", mentions: ["office", "係長", "informationSecurityManager"])
    let rule = ["regulation", "add", "--number", "G-1", "--title", "規程", "--fulfils"]
    try await bench.refuses(rule + ["99.9"] + end, exit: 2, code: "requirement-unknown", mentions: ["fulfils", "99.9"])
    try await bench.refuses(
      rule + ["9.3(1)"] + end, exit: 2, code: "requirement-ambiguous", mentions: ["9.3(1)", "9.3A-1-1", "9.3B-1-a"])
  }

  @Test func documentsThatWouldNeverCount() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    await bench("service", "add", "--number", "S-1", "--name", "電子申請")
    let document = ["regulation", "add", "--number", "G-1", "--title", "手順書", "--fulfils", "9.3A-7-4"]
    try await bench.refuses(
      document + end, exit: 2, code: "fields-contradict", mentions: ["fulfils", "9.3A-7-4", "--services"])
    try await bench.refuses(
      document + ["--fulfils", "9.3A-7-1-a", "--services", "S-1"] + end, exit: 2, code: "fields-contradict",
      mentions: ["9.3A-7-1-a", "services"])
    try await bench.refuses(
      document + ["--services", "S-9"] + end, exit: 2, code: "record-unknown", mentions: ["services", "S-9"])
    await bench("regulation", "add", "--number", "G-2", "--title", "手順書", "--fulfils", "9.3A-7-4", "--services", "S-1")
    try await bench.refuses(
      ["regulation", "edit", "G-2", "--clear", "services"] + end, exit: 2, code: "fields-contradict",
      mentions: ["9.3A-7-4", "--services"])
  }

  @Test func subcontractsThatFitNowhere() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    func add(_ more: String...) -> [String] {
      ["subcontract", "add", "--number", "T-2", "--vendor", "V-1"] + more + end
    }
    try await bench.refuses(add(), exit: 2, code: "field-missing", mentions: ["contract", "service", "parent"])
    try await bench.refuses(
      add("--contract", "C-1", "--country", "UK"), exit: 2, code: "value-malformed", mentions: ["country", "UK", "JP"])
    await bench("subcontract", "add", "--number", "T-1", "--vendor", "V-1", "--contract", "C-1")
    try await bench.refuses(
      add("--contract", "C-1", "--parent", "T-1"), exit: 2, code: "fields-contradict", mentions: ["contract, parent"])
    try await bench.refuses(
      ["subcontract", "edit", "T-1", "--parent", "T-1", "--clear", "contract"] + end, exit: 2,
      code: "record-own-ancestor", mentions: ["parent", "T-1"])
  }

  @Test func factsWithoutASource() async throws {
    let bench = try await Workbench.withRegister()
    let fact = ["record", "contract", "--number", "C-2", "--title", "t", "--registry", bench.registry]
    try await bench.refuses(fact, exit: 64, code: "option-missing", mentions: ["--source-document"])
    try await bench.refuses(
      fact + ["--source-document", " "], exit: 64, code: "value-malformed", mentions: ["--source-document"])
    try await bench.refuses(
      fact + ["--source-document", "d", "--source-place", "一\n二"], exit: 64, code: "value-malformed",
      mentions: ["--source-place"])
  }
}

import Testing

@Suite struct DataFileBadInputTests {
  @Test func filesOfRecordsThatAreWrong() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    func add(_ text: String, _ name: String) throws -> [String] {
      ["contract", "add", "--from", try bench.folder.write(text.utf8, to: name)] + end
    }
    try await bench.refuses(
      try add("- number: C-2\n  title: t\n  vender: V-1\n", "typo.yaml"), exit: 2, code: "unknown-key",
      mentions: ["typo.yaml:3:3", "vender", "vendor"])
    try await bench.refuses(
      try add("- { number: C-2, title: t }\n- { number: C-3, title: t, start: R8.2.30 }\n", "date.yaml"),
      exit: 2, code: "date-unreadable", mentions: ["date.yaml:2:35", "R8.2.30"])
    try await bench.refuses(
      try add("[{\"number\": \"C-2\", \"title\": \"t\"}, {\"number\": \"C-1\", \"title\": \"t\"}]", "taken.json"),
      exit: 2, code: "number-taken", mentions: ["taken.json:1:46", "C-1"])
    try await bench.refuses(
      try add("- number: C-2\n", "missing.yaml"), exit: 2, code: "field-missing",
      mentions: ["missing.yaml:1:3", "title"])
    try await bench.refuses(try add("", "empty.yaml"), exit: 2, code: "data-file-empty", mentions: ["empty.yaml"])
    try await bench.refuses(
      ["contract", "add", "--from", "x.yaml", "--title", "t"] + end, exit: 64, code: "options-conflict",
      mentions: ["--from", "--title"])
  }

  @Test func filesOfJudgementsThatAreWrong() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let typo = try bench.folder.write(
      "- requirement: 9.1-2-1-e\n  contract: C-1\n  outcom: satisfied\n  tier: observed\n".utf8, to: "typo.yaml")
    try await bench.refuses(
      ["assess", "--from", typo] + end, exit: 2, code: "unknown-key", mentions: ["typo.yaml:3:3", "outcom"])
    let nul = try bench.folder.write([0x61, 0x00, 0x62], to: "nul.yaml")
    try await bench.refuses(["assess", "--from", nul] + end, exit: 2, code: "data-file-nul", mentions: ["nul.yaml"])
    let none = bench.folder.path("none.yaml")
    try await bench.refuses(["assess", "--from", none] + end, exit: 2, code: "file-not-readable", mentions: [none])
    try await bench.refuses(
      ["assess", "--from", bench.folder.path] + end, exit: 2, code: "file-not-readable",
      mentions: [bench.folder.path])
  }

  @Test func judgementsOfAFileNameTheirPlace() async throws {
    let bench = try await Workbench.withRegister()
    func assess(_ text: String, _ name: String) throws -> [String] {
      ["assess", "--from", try bench.folder.write(text.utf8, to: name), "--registry", bench.registry]
    }
    let good = "- { requirement: 9.1-2-1-e, contract: C-1, outcome: 適合, tier: 現認 }\n"
    try await bench.refuses(
      try assess(
        good + "- requirement: 9.1-2-1-e\n  subject: C-1\n  outcome: great\n  tier: 現認\n"
          + "- requirement: 9.1-2-1-e\n  subject: C-1\n  outcome: 適合\n  tier: 現認\n  validUntil: R8.2.30\n",
        "values.yaml"),
      exit: 2, code: "value-malformed", mentions: ["values.yaml:4:12", "great", "values.yaml:10:15", "R8.2.30"])
    try await bench.refuses(
      try assess(good.replacing("tier", with: "effective: いつか, tier"), "date.yaml"), exit: 2, code: "date-unreadable",
      mentions: ["date.yaml:1:", "いつか"])
    try await bench.refuses(
      try assess(good + good.replacing("C-1", with: "C-9"), "subject.yaml"), exit: 2, code: "record-unknown",
      mentions: ["subject.yaml:2:39", "C-9"])
    try await bench.refuses(
      try assess(good.replacing("9.1-2-1-e", with: "99.9"), "requirement.yaml"), exit: 2, code: "requirement-unknown",
      mentions: ["requirement.yaml:1:18", "99.9"])
    try await bench.refuses(
      try assess(good.replacing("tier", with: "effective: R8.4.2, validUntil: R8.4.1, tier"), "until.yaml"), exit: 2,
      code: "fields-contradict", mentions: ["until.yaml:1:"])
    try await bench.refuses(
      try assess(good.replacing("tier", with: "subject: C-1, tier"), "both.yaml"), exit: 2, code: "unknown-key",
      mentions: ["both.yaml:1:", "subject"])
    try await bench.refuses(
      try assess(good.replacing("適合", with: "適用不要"), "must.yaml"), exit: 2, code: "not-needed-for-must",
      mentions: ["must.yaml:1:", "9.1-2-1-e"])
  }

  @Test func filesThatAreNoYAML() async throws {
    let bench = try await Workbench.withRegister()
    let cases: [(bytes: [UInt8], name: String, code: String)] = [
      (Array("number: [\n".utf8), "open.yaml", "data-file-syntax"),
      (Array("{\"number\":".utf8), "open.json", "data-file-syntax"),
      (Array("[]\n".utf8), "none.yaml", "empty-list"),
      (Array("- 1\n".utf8), "number.yaml", "not-a-mapping"),
      (Array("- number: C-2\n  number: C-3\n  title: t\n".utf8), "twice.yaml", "data-file-duplicate-key"),
      ([0xE3, 0x81], "cut.yaml", "data-file-undecodable"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], "ledger.xlsx", "data-file-nul"),
    ]
    for (bytes, name, code) in cases {
      let file = try bench.folder.write(bytes, to: name)
      try await bench.refuses(
        ["contract", "add", "--from", file, "--registry", bench.registry], exit: 2, code: code, mentions: [name])
    }
  }

  @Test func aNumberThatStandsTwiceInOneFile() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(
      "- { number: C-2, title: t }\n- { number: C-3, title: t }\n- { number: C-2, title: u }\n".utf8, to: "twice.yaml")
    try await bench.refuses(
      ["contract", "add", "--from", file, "--registry", bench.registry], exit: 2, code: "number-taken",
      mentions: ["twice.yaml:3:", "C-2"])
  }

  @Test func aReferenceToNothingInAFile() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("- { number: C-2, title: t, vendor: V-9 }\n".utf8, to: "vendor.yaml")
    try await bench.refuses(
      ["contract", "add", "--from", file, "--registry", bench.registry], exit: 2, code: "record-unknown",
      mentions: ["vendor.yaml:1:", "V-9"])
  }
}

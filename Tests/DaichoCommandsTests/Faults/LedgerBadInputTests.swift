import Testing

@Suite struct LedgerBadInputTests {
  @Test func ledgersThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    func take(_ bytes: some Sequence<UInt8>, _ name: String) throws -> [String] {
      ["import", "contracts", try bench.folder.write(bytes, to: name), "--registry", bench.registry]
    }
    let none = bench.folder.path("none.csv")
    try await bench.refuses(
      ["import", "contracts", none, "--registry", bench.registry], exit: 2, code: "file-not-readable",
      mentions: [none])
    try await bench.refuses(
      ["import", "contracts", bench.folder.path, "--registry", bench.registry], exit: 2,
      code: "file-not-readable", mentions: [bench.folder.path])
    try await bench.refuses(try take("".utf8, "empty.csv"), exit: 2, code: "ledger-empty", mentions: ["empty.csv"])
    try await bench.refuses(
      try take("a,b\n1,2\n".utf8, "other.csv"), exit: 2, code: "ledger-header-missing", mentions: ["other.csv"])
    try await bench.refuses(
      try take([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "ledger.xlsx"), exit: 2,
      code: "office-archive-broken", mentions: ["ledger.xlsx"])
    let huge = "契約番号,件名\nC-2,\"" + String(repeating: "x", count: 10 << 20) + "\"\n"
    try await bench.refuses(
      try take(huge.utf8, "huge.csv"), exit: 2, code: "csv-field-too-long", mentions: ["huge.csv"])
  }

  @Test func bytesThatAreNoTable() async throws {
    let bench = try await Workbench.withRegister()
    let head = Array("契約番号,件名,所管課\n".utf8)
    func take(_ bytes: [UInt8], _ name: String) throws -> [String] {
      ["import", "contracts", try bench.folder.write(bytes, to: name), "--registry", bench.registry]
    }
    let cases: [(bytes: [UInt8], name: String, code: String)] = [
      (head + Array("R8-1,a".utf8) + [0] + Array("b,x\n".utf8), "nul.csv", "encoding-nul-byte"),
      (head + Array("R8-1,\"あ,x\n".utf8), "quote.csv", "csv-quote-unterminated"),
      (head + Array("R8-1,あ".utf8.dropLast()), "cut.csv", "encoding-not-text"),
      ([0xFF, 0xFE, 0x51], "cut16.csv", "encoding-truncated-utf16"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old.csv", "office-not-workbook"),
      (Array("%PDF-1.7\n".utf8), "scan.csv", "ledger-is-pdf"),
      (Array("R8-1,住民情報,税務課\n".utf8), "no-header.csv", "ledger-header-missing"),
      (Array("\n\n\n".utf8), "blank.csv", "ledger-empty"),
    ]
    for (bytes, name, code) in cases {
      try await bench.refuses(try take(bytes, name), exit: 2, code: code, mentions: [name])
    }
  }

  @Test func aRowThatIsRefusedChangesNothing() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("契約番号,件名,所管課\nR8-1,,税務課\nR8-2,清掃,管財課\n".utf8, to: "rows.csv")
    let before = try bench.bytes()
    for (language, word) in [("ja", "値がありません。"), ("en", "nothing stands there")] {
      let run = await bench("import", "contracts", file, "--lang", language)
      #expect(run.code == 1)
      #expect(run.output.contains(word))
      for line in run.errors.split(separator: "\n") { #expect(line.last.map("。.".contains) == true, "\(line)") }
    }
    #expect(try bench.bytes() == before)
  }
}

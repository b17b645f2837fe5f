import Foundation
import GRDB
import Registry
import Testing

/// Each case is run in both languages and as JSON; nothing may change in the folder.
@Suite struct BadInputTests {
  private func check(
    _ bench: Workbench, _ arguments: [String], exit: Int32, code: String, mentions: [String],
    environment: [String: String] = [:]
  ) async throws {
    let before = try bench.bytes()
    for language in ["ja", "en"] {
      let run = await bench.run(arguments + ["--lang", language], environment: environment)
      #expect(run.code == exit, "\(run.errors)")
      #expect(run.output.isEmpty)
      let lines = run.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("daicho: ") == true)
      #expect(lines.last?.hasPrefix("→ ") == true && (lines.last?.count ?? 0) > 4)
      for word in mentions { #expect(run.errors.contains(word), "\(run.errors)") }
      let isJapanese = run.errors.contains("。")
      #expect(isJapanese == (language == "ja"))
    }
    // A command that takes no --format says so in JSON too.
    let isWrongFormat = arguments.contains("--format")
    if !isWrongFormat {
      let run = await bench.run(arguments + ["--format", "json"], environment: environment)
      #expect(run.code == exit)
      #expect(run.errorCode == code, "\(run.errors)")
    }
    #expect(try bench.bytes() == before)
  }

  @Test func aRegisterThatIsNotThere() async throws {
    let bench = try Workbench()
    let path = bench.folder.path("none.db")
    try await check(
      bench, ["contract", "list", "--registry", path], exit: 2, code: "registry-missing",
      mentions: [path, "daicho init"])
  }

  @Test func aFolderForARegister() async throws {
    let bench = try Workbench()
    try await check(
      bench, ["contract", "list", "--registry", bench.folder.path], exit: 2, code: "registry-is-directory",
      mentions: [bench.folder.path])
    try await check(
      bench, ["init", "--registry", bench.folder.path], exit: 2, code: "registry-is-directory",
      mentions: [bench.folder.path])
  }

  @Test func aTextFileForARegister() async throws {
    let bench = try Workbench()
    let path = try bench.folder.write("番号,件名\n".utf8, to: "ledger.csv")
    try await check(bench, ["journal", "head", "--registry", path], exit: 2, code: "not-a-registry", mentions: [path])
  }

  @Test func anotherProgramsDatabase() async throws {
    let bench = try Workbench()
    let path = bench.folder.path("other.db")
    let queue = try DatabaseQueue(path: path)
    try await queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    try await check(bench, ["journal", "head", "--registry", path], exit: 2, code: "not-a-registry", mentions: [path])
  }

  @Test func aRegisterOfANewerVersion() async throws {
    let bench = try await Workbench.withRegister()
    let queue = try DatabaseQueue(path: bench.registry)
    try await queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    try await check(
      bench, ["contract", "list", "--registry", bench.registry], exit: 2, code: "registry-newer",
      mentions: [bench.registry, "99"])
  }

  @Test func aFolderThatIsMissing() async throws {
    let bench = try Workbench()
    try await check(
      bench, ["init", "--registry", bench.folder.path("no/register.db")], exit: 2, code: "folder-missing",
      mentions: [bench.folder.path("no")])
  }

  @Test func aRegisterThatIsThereAlready() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["init", "--registry", bench.registry], exit: 2, code: "registry-exists", mentions: [bench.registry])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderThatIsReadOnly() async throws {
    let bench = try Workbench()
    let folder = bench.folder.path("locked")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    try await check(
      bench, ["init", "--registry", folder + "/register.db"], exit: 2, code: "registry-not-writable", mentions: [folder]
    )
  }

  @Test func nowhereToLook() async throws {
    let bench = try Workbench()
    try await check(bench, ["contract", "list"], exit: 2, code: "home-unknown", mentions: ["XDG_DATA_HOME"])
  }

  @Test func unknownNumbers() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    for kind in ["vendor", "contract", "nda", "section", "officer"] {
      try await check(
        bench, [kind, "show", "X-9"] + end, exit: 2, code: "record-unknown", mentions: ["X-9", "\(kind) list"])
      try await check(
        bench, [kind, "retire", "X-9", "--reason", "r"] + end, exit: 2, code: "record-unknown", mentions: ["X-9"])
    }
    try await check(
      bench, ["contract", "edit", "X-9", "--title", "t"] + end, exit: 2, code: "record-unknown", mentions: ["X-9"])
  }

  @Test func aReferenceToNothing() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["contract", "add", "--number", "C-2", "--title", "t", "--vendor", "V-9", "--registry", bench.registry],
      exit: 2, code: "record-unknown", mentions: ["V-9", "vendor"])
  }

  @Test func anOfficerWhoIsUnknown() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "t", "--as", "77", "--registry", bench.registry], exit: 2,
      code: "record-unknown", mentions: ["77"])
  }

  @Test func aNumberThatIsTaken() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["contract", "add", "--number", "C-1", "--title", "t", "--registry", bench.registry], exit: 2,
      code: "number-taken", mentions: ["C-1", "contract edit C-1"])
  }

  @Test func datesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await check(
      bench, ["contract", "list", "--as-of", "2026-02-30"] + end, exit: 64, code: "date-no-such-day",
      mentions: ["--as-of", "2026-02-30"])
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "t", "--effective", "7.4.1"] + end, exit: 64,
      code: "date-ambiguous",
      mentions: ["--effective", "7.4.1"])
    try await check(
      bench, ["contract", "add", "--number", "C-2", "--title", "t", "--start", "R8.13.1"] + end, exit: 2,
      code: "date-unreadable", mentions: ["R8.13.1", "start"])
    try await check(
      bench, ["contract", "add", "--number", "C-2", "--title", "t", "--start", "R8.4.2", "--end", "R8.4.1"] + end,
      exit: 2,
      code: "fields-contradict", mentions: ["2026-04-01", "2026-04-02"])
    try await check(
      bench, ["journal", "log", "--from", "someday"] + end, exit: 64, code: "date-unreadable", mentions: ["--from"])
  }

  @Test func aPointInTimeThatIsNone() async throws {
    let bench = try await Workbench.withRegister()
    for typed in ["@0", "@x", "last week", "2026-13-01"] {
      try await check(
        bench, ["contract", "list", "--known-at", typed, "--registry", bench.registry], exit: 64,
        code: "known-at-unreadable", mentions: [typed])
    }
  }

  @Test func aFormatThatIsNone() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["contract", "list", "--format", "xml", "--registry", bench.registry], exit: 64, code: "invalid-value",
      mentions: ["xml", "markdown"])
  }

  @Test func aVersionThatIsStale() async throws {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--title", "他の人の変更")
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "t", "--if-version", "1", "--registry", bench.registry], exit: 2,
      code: "version-stale", mentions: ["C-1", "1", "2"])
    try await check(
      bench, ["contract", "retire", "C-1", "--reason", "r", "--if-version", "1", "--registry", bench.registry], exit: 2,
      code: "version-stale", mentions: ["C-1"])
  }

  @Test func anActOfOfficeWithoutAnOfficer() async throws {
    let bench = try Workbench()
    await bench("init")
    await bench("contract", "add", "--number", "C-1", "--title", "t")
    await bench("contract", "edit", "C-1", "--title", "u", "--correct")
    let end = ["--registry", bench.registry]
    try await check(
      bench, ["assess", "9.1-2-1-e", "C-1", "--outcome", "satisfied", "--tier", "observed"] + end, exit: 2,
      code: "officer-required", mentions: ["--as"])
    try await check(
      bench, ["journal", "redact", "3", "--reason", "r"] + end, exit: 2, code: "officer-required", mentions: ["--as"])
  }

  @Test func requirementsThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let words = ["--outcome", "satisfied", "--tier", "observed"]
    try await check(
      bench, ["checklist", "show", "99.9"] + end, exit: 2, code: "requirement-unknown",
      mentions: ["99.9", "checklist list"])
    try await check(
      bench, ["assess", "99.9", "C-1"] + words + end, exit: 2, code: "requirement-unknown", mentions: ["99.9"])
    try await check(
      bench, ["assess", "9.3(1)", "C-1"] + words + end, exit: 2, code: "requirement-ambiguous",
      mentions: ["9.3(1)", "9.3A-1", "9.3B-1"])
    try await check(
      bench, ["assess", "9.1-2-1-e", "C-1", "--outcome", "great", "--tier", "observed"] + end, exit: 64,
      code: "value-malformed", mentions: ["--outcome", "great", "satisfied"])
    try await check(
      bench, ["assess", "9.1-2-1-e", "C-1", "--outcome", "notNeeded", "--tier", "observed", "--reason", "r"] + end,
      exit: 2,
      code: "not-needed-for-must", mentions: ["9.1-2-1-e"])
    try await check(bench, ["assess", "9.1-2-1-e"] + end, exit: 64, code: "option-missing", mentions: ["CONTRACT"])
  }

  @Test func settingsThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await check(
      bench, ["settings", "get", "colour"] + end, exit: 2, code: "setting-unknown", mentions: ["colour", "language"])
    try await check(
      bench, ["settings", "set", "colour", "red"] + end, exit: 2, code: "setting-unknown", mentions: ["colour"])
    try await check(
      bench, ["settings", "set", "language", "fr"] + end, exit: 2, code: "value-malformed", mentions: ["fr"])
    try await check(bench, ["settings", "set", "officer", "9"] + end, exit: 2, code: "record-unknown", mentions: ["9"])
  }

  @Test func entriesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--reason", "r", "--registry", bench.registry]
    try await check(bench, ["journal", "redact", "99"] + end, exit: 2, code: "entry-unknown", mentions: ["99"])
    try await check(bench, ["journal", "redact", "7"] + end, exit: 2, code: "entry-in-force", mentions: ["7"])
    try await check(
      bench, ["journal", "redact", "seven"] + end, exit: 64, code: "number-unreadable", mentions: ["seven"])
    try await check(
      bench, ["journal", "verify", "--expect", "7:abc", "--registry", bench.registry], exit: 64,
      code: "head-unreadable",
      mentions: ["7:abc"])
    try await check(
      bench, ["journal", "log", "--record", "thing", "X", "--registry", bench.registry], exit: 64, code: "kind-unknown",
      mentions: ["thing", "contract"])
  }

  @Test func optionsThatContradict() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "t", "--correct", "--effective", "2026-04-01"] + end, exit: 64,
      code: "options-conflict", mentions: ["--effective", "--correct"])
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "t", "--clear", "title"] + end, exit: 64, code: "options-conflict",
      mentions: ["--title", "--clear"])
    try await check(
      bench, ["contract", "edit", "C-1", "--clear", "colour"] + end, exit: 2, code: "unknown-field",
      mentions: ["colour"])
    try await check(
      bench, ["contract", "edit", "C-1"] + end, exit: 64, code: "nothing-to-record", mentions: ["--from"])
    try await check(bench, ["contract", "add"] + end, exit: 64, code: "nothing-to-record", mentions: ["--from"])
    try await check(
      bench, ["contract", "retire", "C-1"] + end, exit: 64, code: "option-missing", mentions: ["--reason"])
  }

  @Test func anEditThatChangesNothing() async throws {
    let bench = try await Workbench.withRegister()
    try await check(
      bench, ["contract", "edit", "C-1", "--title", "住民情報システム保守", "--registry", bench.registry], exit: 2,
      code: "nothing-to-change", mentions: ["C-1"])
  }

  @Test func cataloguesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let none = bench.folder.path("none")
    try await check(
      bench, ["checklist", "validate", none], exit: 2, code: "catalogue-not-a-folder",
      mentions: [none, "catalogue.yaml"])
    try await check(
      bench, ["checklist", "adopt", "atlantis"] + end, exit: 2, code: "catalogue-unknown",
      mentions: ["atlantis", "iizuka-2025"])
    try await check(
      bench, ["checklist", "adopt", "--checklists", none] + end, exit: 2, code: "checklists-missing", mentions: [none])
    try await check(
      bench, ["init", "--catalogue", none, "--registry", bench.folder.path("new.db")], exit: 2,
      code: "catalogue-not-a-folder", mentions: [none])
  }

  @Test func ledgersThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    func take(_ bytes: some Sequence<UInt8>, _ name: String) throws -> [String] {
      ["import", "contracts", try bench.folder.write(bytes, to: name), "--registry", bench.registry]
    }
    let none = bench.folder.path("none.csv")
    try await check(
      bench, ["import", "contracts", none, "--registry", bench.registry], exit: 2, code: "file-not-readable",
      mentions: [none])
    try await check(
      bench, ["import", "contracts", bench.folder.path, "--registry", bench.registry], exit: 2,
      code: "file-not-readable", mentions: [bench.folder.path])
    try await check(bench, try take("".utf8, "empty.csv"), exit: 2, code: "ledger-empty", mentions: ["empty.csv"])
    try await check(
      bench, try take("a,b\n1,2\n".utf8, "other.csv"), exit: 2, code: "ledger-header-missing", mentions: ["other.csv"])
    try await check(
      bench, try take([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "ledger.xlsx"), exit: 2, code: "ledger-not-csv",
      mentions: ["ledger.xlsx"])
    let huge = "契約番号,件名\nC-2,\"" + String(repeating: "x", count: 10 << 20) + "\"\n"
    try await check(bench, try take(huge.utf8, "huge.csv"), exit: 2, code: "csv-field-too-long", mentions: ["huge.csv"])
  }

  @Test func filesOfRecordsThatAreWrong() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    func add(_ text: String, _ name: String) throws -> [String] {
      ["contract", "add", "--from", try bench.folder.write(text.utf8, to: name)] + end
    }
    try await check(
      bench, try add("- number: C-2\n  title: t\n  vender: V-1\n", "typo.yaml"), exit: 2, code: "unknown-key",
      mentions: ["typo.yaml:3:3", "vender", "vendor"])
    try await check(
      bench, try add("- { number: C-2, title: t }\n- { number: C-3, title: t, start: R8.2.30 }\n", "date.yaml"),
      exit: 2, code: "date-unreadable", mentions: ["date.yaml:2:35", "R8.2.30"])
    try await check(
      bench,
      try add("[{\"number\": \"C-2\", \"title\": \"t\"}, {\"number\": \"C-1\", \"title\": \"t\"}]", "taken.json"),
      exit: 2, code: "number-taken", mentions: ["taken.json:1:46", "C-1"])
    try await check(
      bench, try add("- number: C-2\n", "missing.yaml"), exit: 2, code: "field-missing",
      mentions: ["missing.yaml:1:3", "title"])
    try await check(bench, try add("", "empty.yaml"), exit: 2, code: "data-file-empty", mentions: ["empty.yaml"])
    try await check(
      bench, ["contract", "add", "--from", "x.yaml", "--title", "t"] + end, exit: 64, code: "options-conflict",
      mentions: ["--from", "--title"])
  }

  @Test func filesOfJudgementsThatAreWrong() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let typo = try bench.folder.write(
      "- requirement: 9.1-2-1-e\n  contract: C-1\n  outcom: satisfied\n  tier: observed\n".utf8, to: "typo.yaml")
    try await check(
      bench, ["assess", "--from", typo] + end, exit: 2, code: "unknown-key", mentions: ["typo.yaml:3:3", "outcom"])
    let nul = try bench.folder.write([0x61, 0x00, 0x62], to: "nul.yaml")
    try await check(bench, ["assess", "--from", nul] + end, exit: 2, code: "data-file-nul", mentions: ["nul.yaml"])
    let none = bench.folder.path("none.yaml")
    try await check(bench, ["assess", "--from", none] + end, exit: 2, code: "file-not-readable", mentions: [none])
    try await check(
      bench, ["assess", "--from", bench.folder.path] + end, exit: 2, code: "file-not-readable",
      mentions: [bench.folder.path])
  }
}

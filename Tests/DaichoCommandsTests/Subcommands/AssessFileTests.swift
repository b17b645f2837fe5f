import Foundation
import Registry
import Testing
import TextForms

/// Judgements out of files, and the checklists that they are written into.
@Suite struct AssessFileTests {
  /// With a contract of which all is known that decides which requirements apply.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench(
      "contract", "edit", "C-1", "--correct", "--confidentiality", "2", "--kinds", "operation", "--system-work", "有",
      "--gives-important-information", "有", "--handles-important-information", "有")
    return bench
  }

  @Test func takesAChecklistThatIsPartlyFilledIn() async throws {
    let bench = try await bench()
    let evidence = try bench.folder.write("abc".utf8, to: "写真.jpg")
    let file = try bench.folder.write(
      """
      要件,内容,対象,判定,確認方法,根拠書類,証拠ファイル,理由,有効期限,効力発生日
      ９.１（２）①（オ）,秘密保持,C-1,不適合,現認,,\(evidence),未締結,,R8.4.2
      9.1-2-1-d-08,守秘義務,C-1,適合,書面,"契約書第12条；仕様書
      別紙3",,,R9.3.31,
      9.1-2-1-d-09,再委託,C-1,,,,,,,

      """.utf8, to: "確認表.csv")
    let run = await bench("assess", "--from", file, "--lang", "ja")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("記入のない項目 1 件は読み飛ばしました。\n"))
    let log = await bench("journal", "log", "--format", "json").items.suffix(3)
    #expect(log.map { $0["kind"] } == ["document", "assessment", "assessment"])
    #expect(log.compactMap { $0["effectiveFrom"]?.text } == ["2026-04-02", "2026-04-01"])
    let explained = await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30", "--lang", "ja")
    #expect(explained.output.contains("根拠書類: 契約書第12条、仕様書、別紙3"), "\(explained.output)")
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test func faultsOfATableNameRowAndColumnAndNothingIsRecorded() async throws {
    let bench = try await bench()
    let evidence = try bench.folder.write("abc".utf8, to: "a.pdf")
    let file = try bench.folder.write(
      """
      requirement,subject,outcome,tier,evidence,valid until
      9.1-2-1-e,C-1,satisfied,documented,\(evidence),
      9.99,C-1,satisfied,documented,,
      9.1-2-1-e,C-1,たぶん,documented,,
      9.1-2-1-e,C-1,satisfied,,,
      9.1-2-1-e,C-1,satisfied,documented,,R8.2.30

      """.utf8, to: "bad.csv")
    let before = try bench.bytes()
    let run = await bench("assess", "--from", file)
    #expect(run.code == 2)
    // What is missing is said before anything is read.
    #expect(run.errors.contains("bad.csv, row 5, column D: "), "\(run.errors)")
    let filled = try String(contentsOfFile: file, encoding: .utf8).replacing(
      "satisfied,,,", with: "satisfied,observed,,")
    try bench.folder.write(filled.utf8, to: "bad.csv")
    let read = await bench("assess", "--from", file, "--lang", "ja")
    for place in ["3行目A列", "4行目C列", "6行目F列"] { #expect(read.errors.contains("bad.csv \(place): "), "\(read.errors)") }
    #expect(!read.errors.contains("2行目"))
    let unknown = filled.replacing("9.99,C-1", with: "9.1-2-1-e,C-9").replacing("たぶん", with: "適合")
      .replacing("R8.2.30", with: "")
    try bench.folder.write(unknown.utf8, to: "bad.csv")
    let refused = await bench("assess", "--from", file, "--format", "json")
    #expect(refused.errorCode == "record-unknown")
    #expect(refused.errors.contains("row 3, column B"))
    #expect(try bench.bytes().keys.contains("register.db"))
    #expect(try bench.bytes().merging(["bad.csv": Data()]) { $1 } == before.merging(["bad.csv": Data()]) { $1 })
    #expect(await bench("evidence", "list", "--format", "json").items.isEmpty)
  }

  @Test func aFileThatIsTakenInTwiceAddsNothing() async throws {
    let bench = try await bench()
    let file = try bench.folder.write(
      "要件,対象,判定,確認方法,根拠書類\n9.1-2-1-d-08,C-1,適合,書面,契約書第12条\n".utf8, to: "確認表.csv")
    #expect(await bench("assess", "--from", file).code == 0)
    let head = await bench("journal", "head").output
    let again = await bench("assess", "--from", file, "--lang", "ja")
    #expect(again.code == 0)
    #expect(again.output == "判定「C-1#9.1-2-1-d-08#1」は同じ内容で記録されています（変更なし）。\n")
    #expect(await bench("journal", "head").output == head)
    let later = try bench.folder.write(
      "要件,対象,判定,確認方法,根拠書類,効力発生日\n9.1-2-1-d-08,C-1,適合,書面,契約書第12条,R8.10.1\n".utf8, to: "次.csv")
    #expect(await bench("assess", "--from", later, "--format", "json").items.first?["number"] == "C-1#9.1-2-1-d-08#2")
    // What was said before another judgement is said anew after it.
    #expect(await bench("assess", "--from", file, "--format", "json").items.first?["number"] == "C-1#9.1-2-1-d-08#3")
  }

  @Test func aRowWithTwoFaultsNamesBoth() async throws {
    let bench = try await bench()
    let file = try bench.folder.write("要件,対象,判定,確認方法\n9.1-2-1-d-08,C-1,よい,\n".utf8, to: "確認表.csv")
    let run = await bench("assess", "--from", file, "--lang", "ja")
    #expect(run.code == 2)
    for place in ["2行目C列: 「判定」", "2行目D列: 「確認方法」"] { #expect(run.errors.contains(place), "\(run.errors)") }
  }

  @Test func faultsOfYAMLNameLineAndColumn() async throws {
    let bench = try await bench()
    let file = try bench.folder.write(
      """
      - { requirement: 9.1-2-1-e, subject: C-1, outcome: satisfied, tier: observed }
      - requirement: 9.1-2-1-e
        subject: C-1
        outcome: satisfied
      - requirement: 9.1-2-1-e
        subject: C-1
        outcome:

      """.utf8, to: "some.yaml")
    let run = await bench("assess", "--from", file)
    #expect(run.code == 2)
    #expect(run.errors.contains("some.yaml:2:3: "), "\(run.errors)")
    #expect(!run.errors.contains("some.yaml:5"))
  }

  @Test(arguments: [
    ("天気,温度\n晴,20\n", "checklist-header-missing", "1"),
    ("要件,対象,判定,確認方法,天気\n9.1-2-1-e,C-1,適合,書面,晴\n", "checklist-column-unknown", "天気"),
    ("要件,対象,判定,判定,確認方法\n9.1-2-1-e,C-1,適合,適合,書面\n", "checklist-column-unknown", "判定"),
    ("要件,対象,判定,確認方法\n9.1-2-1-e,C-1,,\n", "nothing-filled-in", "list.csv"),
    ("要件,対象,判定,確認方法\n\"9.1-2-1-e,C-1,,\n", "csv-quote-unterminated", "list.csv"),
    ("", "checklist-header-missing", "list.csv"),
  ])
  func aTableThatIsNoChecklistIsRefused(text: String, code: String, mention: String) async throws {
    let bench = try await bench()
    let file = try bench.folder.write(text.utf8, to: "list.csv")
    try await bench.refuses(
      ["assess", "--from", file, "--registry", bench.registry], exit: 2, code: code, mentions: [mention])
  }

  @Test(arguments: ["確認表.csv", "確認表.yaml"])
  func aTemplateIsFilledInAndTakenAsItWasWritten(name: String) async throws {
    let bench = try await bench()
    let path = bench.folder.path(name)
    let run = await bench(
      "assess", "template", "--subject", "C-1", "--as-of", "R8.9.30", "--output", path, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let items = try #require(run.json["items"]?.integer)
    #expect(items > 5)
    let template = try String(contentsOfFile: path, encoding: .utf8)
    let empty = await bench("assess", "--from", path, "--format", "json")
    #expect(empty.code == 2 && empty.errorCode == "nothing-filled-in", "\(empty.errors)")
    let filled = Self.filledIn(template, isTable: name.hasSuffix("csv"))
    try bench.folder.write(filled.utf8, to: name)
    let taken = await bench("assess", "--from", path, "--format", "json")
    #expect(taken.code == 0, "\(taken.errors)")
    #expect(taken.items.count == Int(items))
    let rest = await bench(
      "assess", "template", "--subject", "C-1", "--as-of", "R8.9.30", "--output", bench.folder.path("rest.csv"),
      "--format",
      "json")
    #expect(rest.json["items"] == 0, "\(rest.output)")
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("rest.csv")))
  }

  /// As somebody would: every row satisfied, seen in papers.
  private static func filledIn(_ template: String, isTable: Bool) -> String {
    guard isTable else {
      return template.replacing("  outcome:\n", with: "  outcome: 適合\n").replacing("  tier:\n", with: "  tier: 書面\n")
    }
    return template.replacing(",,,,,,,\r\n", with: ",適合,書面,,,,,\r\n")
  }

  @Test func aTemplateIsLimitedToWhatIsAsked() async throws {
    let bench = try await bench()
    let path = bench.folder.path("one.csv")
    await bench(
      "assess", "template", "--subject", "C-1", "--requirement", "9.1(2)①(オ)", "--as-of", "R8.9.30", "--output", path,
      "--lang", "ja")
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\r\n")
    #expect(
      lines.first == "要件,根拠条文,表題,内容,解消方法,対象,対象の名称,判定,確認方法,根拠書類,証拠ファイル,理由,有効期限,効力発生日")
    // Excel takes a file without it for CP932.
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("9.1-2-1-e,") && lines[1].contains(",C-1,住民情報システム保守,,,,,,,"))
  }

  @Test func badInputForATemplateIsRefused() async throws {
    let bench = try await bench()
    let taken = try bench.folder.write("x".utf8, to: "taken.csv")
    let rest = ["--registry", bench.registry]
    let cases: [([String], Int32, String, [String])] = [
      (["--output", "list.txt"], 64, "checklist-form-unknown", ["list.txt", ".csv"]),
      (["--output", taken], 2, "registry-exists", [taken]),
      (["--output", bench.folder.path("none/x.csv")], 2, "registry-not-writable", ["none/x.csv"]),
      (["--output", bench.folder.path("x.csv"), "--subject", "C-9"], 2, "record-unknown", ["C-9"]),
      (["--output", bench.folder.path("x.csv"), "--requirement", "9.99"], 2, "requirement-unknown", ["9.99"]),
    ]
    for (arguments, exit, code, mentions) in cases {
      try await bench.refuses(["assess", "template"] + arguments + rest, exit: exit, code: code, mentions: mentions)
    }
    #expect(try String(contentsOfFile: taken, encoding: .utf8) == "x")
  }

  @Test func helpOfATemplateIsFoundUnderBothNames() async throws {
    let bench = try await bench()
    for arguments in [
      ["assess", "template", "--help"], ["help", "assess", "template"], ["assess-template", "--help"],
    ] {
      let run = await bench.run(arguments)
      #expect(run.code == 0 && run.output.contains("--output FILE"), "\(run.errors)")
    }
  }
}

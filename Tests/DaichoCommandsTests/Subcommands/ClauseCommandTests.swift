import Registry
import SQLiteStore
import TestSupport
import Testing
import TextForms

@Suite struct ClauseCommandTests {
  private static let secrecy = "9.1-2-1-d-08"
  private static let nda = "9.1-2-1-e"

  /// What a check of a document proposes for C-1, which is a contract about a system, signed on 2026-03-20.
  private func propose(
    _ proposals: [ClauseProposal], document: Character = "a", name: String = "契約書.docx", in bench: Workbench
  ) async throws {
    let register = Register(store: try SQLiteStore(opening: bench.registry), context: bench.context)
    try await register.record(Act(command: "contract check")) { transaction in
      _ = try transaction.proposeClauses(
        of: transaction.record(.contract, number: "C-1"),
        document: ReadDocument(sha256: String(repeating: document, count: 64), name: name),
        rules: "rules 1", checkedOn: date("2026-03-31"), proposals)
    }
  }

  /// With proposals on two requirements.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--signed", "R8.3.20", "--kinds", "operation", "--correct")
    try await propose(
      [
        ClauseProposal(
          requirement: Self.secrecy, found: .present, article: "第12条", line: 88, quotation: "乙は、秘密を\n漏らしてはならない。",
          why: "義務", confidence: .high),
        ClauseProposal(requirement: Self.nda, found: .absent, confidence: .low),
      ], in: bench)
    return bench
  }

  private func states(_ bench: Workbench) async -> [String?] {
    await bench("clause", "list", "--format", "json").items.map { $0["state"]?.text }
  }

  @Test func listsWhatWasFoundByContractAndState() async throws {
    let bench = try await bench()
    await bench("contract", "add", "--number", "C-2", "--title", "庁舎清掃")
    await bench("clause", "confirm", "C-1", Self.secrecy)
    let all = await bench("clause", "list", "--format", "json")
    #expect(all.json["schema"] == "daicho.clause-list/1")
    #expect(all.items.map { $0["requirement"] } == [.string(Self.secrecy), .string(Self.nda)])
    #expect(all.items.first?["contract"] == "C-1")
    #expect(all.items.first?["decidedBy"] == "1001")
    #expect(all.items.first?["documentName"] == "契約書.docx")
    let proposed = await bench("clause", "list", "C-1", "--state", "提案", "--format", "json")
    #expect(proposed.items.map { $0["requirement"] } == [.string(Self.nda)])
    #expect(await bench("clause", "list", "C-2", "--format", "json").items.isEmpty)
    let text = await bench("clause", "list", "C-1", "--lang", "ja")
    #expect(text.output.contains("C-1#9.1-2-1-d-08#clause1") && text.output.contains("第12条"))
    #expect(text.output.contains("確認済み") && text.output.contains("飯塚 花子"))
    let csv = await bench("clause", "list", "--format", "csv", "--lang", "ja")
    #expect(csv.output.contains("漏らしてはならない。") && csv.output.contains(String(repeating: "a", count: 64)))
  }

  @Test func showsAFinding() async throws {
    let bench = try await bench()
    let text = await bench("clause", "show", "C-1#9.1-2-1-d-08#clause1", "--lang", "ja")
    #expect(text.code == 0, "\(text.errors)")
    for word in ["第12条", "88", "漏らしてはならない。", "契約書.docx", "提案", "住民情報システム保守（C-1）"] {
      #expect(text.output.contains(word), "\(word): \(text.output)")
    }
    let json = await bench("clause", "show", "C-1#9.1-2-1-d-08#clause1", "--format", "json")
    #expect(json.json["schema"] == "daicho.clause/1")
    #expect(json.json["item"]?.object?["found"] == "present")
  }

  @Test func confirmsAsTheOfficerWhoActs() async throws {
    let bench = try await bench()
    let run = await bench("clause", "confirm", "C-1", "９.１（２）①（オ）", Self.secrecy, Self.secrecy, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.json["schema"] == "daicho.clause-decision/1")
    #expect(run.items.map { $0["requirement"] } == [.string(Self.nda), .string(Self.secrecy)])
    #expect(run.items.map { $0["state"] } == ["confirmed", "confirmed"])
    #expect(run.items.map { $0["decidedBy"] } == ["1001", "1001"])
    #expect(run.items.map { $0["holdsFrom"] } == ["2026-03-20", "2026-03-20"])
    let log = await bench("journal", "log", "--format", "json")
    #expect(log.items.suffix(2).map { $0["command"] } == ["clause confirm", "clause confirm"])
    #expect(await bench("journal", "verify").code == 0)
    #expect(await bench("rebuild", "--check").code == 0)
  }

  @Test func saysWhatItConfirmed() async throws {
    let bench = try await bench()
    let english = await bench("clause", "confirm", "C-1", Self.secrecy, "--dry-run")
    #expect(
      english.output
        == "Would be confirmed: 9.1-2-1-d-08 of C-1, present (第12条, 契約書.docx (aaaaaaaaaaaa)); nothing was recorded.\n")
    #expect(await states(bench) == ["proposed", "proposed"])
    let japanese = await bench("clause", "confirm", "C-1", Self.secrecy, "--lang", "ja")
    #expect(
      japanese.output
        == "C-1 の 9.1-2-1-d-08「有り」（第12条、契約書.docx (aaaaaaaaaaaa)）を「確認済み」にしました（令和8年3月20日から）。\n")
  }

  @Test func confirmsAllThatWait() async throws {
    let bench = try await bench()
    await bench("officer", "add", "--number", "1024", "--name", "穂波 太郎")
    let run = await bench(
      "clause", "confirm", "C-1", "--all", "--by", "1024", "--effective", "R8.4.1", "--format", "json")
    #expect(run.items.count == 2)
    #expect(run.items.allSatisfy { $0["decidedBy"] == "1024" && $0["holdsFrom"] == "2026-04-01" })
    #expect(await states(bench) == ["confirmed", "confirmed"])
  }

  @Test func rejectsWithAReason() async throws {
    let bench = try await bench()
    let run = await bench("clause", "reject", "C-1", Self.secrecy, "--reason", "公表の条項であるため", "--format", "json")
    #expect(run.items.map { $0["state"] } == ["rejected"])
    let shown = await bench("clause", "show", "C-1#9.1-2-1-d-08#clause1", "--lang", "ja")
    #expect(shown.output.contains("公表の条項であるため") && shown.output.contains("却下"))
  }

  @Test func whoDecidesActsWhereNobodyElseIsKnown() async throws {
    let bench = try Workbench(seed: 9)
    await bench("init")
    await bench("officer", "add", "--number", "1024", "--name", "穂波 太郎")
    await bench("contract", "add", "--number", "C-1", "--title", "住民情報システム保守", "--signed", "R8.3.20")
    try await propose([ClauseProposal(requirement: Self.secrecy, found: .present)], in: bench)
    let confirm = ["clause", "confirm", "C-1", Self.secrecy, "--registry", bench.registry]
    try await bench.refuses(confirm, exit: 2, code: "officer-required", mentions: ["--as"])
    #expect(await bench.run(confirm + ["--by", "1024"]).code == 0)
    #expect(await bench("journal", "log", "--format", "json").items.last?["officer"] == "1024")
  }

  @Test func gapsCountWhatIsConfirmedAndExplainWhereItStands() async throws {
    let bench = try await bench()
    let ask = [
      "gap", "--explain", Self.secrecy, "C-1", "--as-of", "R8.9.30", "--lang", "ja", "--registry", bench.registry,
    ]
    #expect(await bench.run(ask).output.contains("状態: 未確認"))
    await bench("clause", "confirm", "C-1", Self.secrecy)
    let explained = await bench.run(ask).output
    for line in [
      "状態: 適合", "◆採用した根拠 契約条項の確認結果 C-1#9.1-2-1-d-08#clause1: 適合（契約書に条項があることを確認済み）",
      "    期間: 令和8年3月20日から", "    文書: 契約書.docx (SHA-256 \(String(repeating: "a", count: 64)))", "    条項: 第12条",
      "    行: 88",
      "    引用: 乙は、秘密を\n      漏らしてはならない。", "飯塚 花子 (1001)",
    ] { #expect(explained.contains(line), "\(line): \(explained)") }
  }

  @Test func aMissingClauseIsSetAsideByAReasonThatItIsNotNeeded() async throws {
    let bench = try await bench()
    try await propose([ClauseProposal(requirement: "9.1-2-1-d-04", found: .absent)], in: bench)
    await bench("clause", "confirm", "C-1", "9.1-2-1-d-04")
    func status() async -> JSONValue? {
      await bench(
        "gap", "--requirement", "9.1-2-1-d-04", "--status", "all", "--as-of", "R8.9.30", "--format", "json"
      ).items.first?["status"]
    }
    #expect(await status() == "notSatisfied")
    await bench(
      "assess", "9.1-2-1-d-04", "C-1", "--outcome", "適用不要", "--tier", "documented", "--reason", "保守の対応時間を定めないため")
    #expect(await status() == "notNeeded")
  }
}

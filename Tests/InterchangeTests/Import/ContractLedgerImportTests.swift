import Registry
import TestSupport
import Testing
import TextForms

@testable import Interchange

struct ContractLedgerImportTests {
  static let items = (1...14).map { "9.1-2-1-d-" + ($0 < 10 ? "0" : "") + String($0) }

  let test: TestRegister

  init() throws { test = try TestRegister(requirements: Self.items + ["9.1-2-1-e"]) }

  private func work(
    _ ledger: ContractLedger, keepGoing: Bool = false, effect: RegisterTransaction.Effect? = nil,
    sha256: String = String(repeating: "a", count: 64)
  ) throws -> ContractLedgerImport {
    ContractLedgerImport(
      ledger, plan: try LedgerPlan(ledger), source: LedgerSource(name: ledger.name, sha256: sha256, size: 100),
      options: .init(keepGoing: keepGoing, effect: effect))
  }

  @discardableResult
  private func load(
    _ text: String, keepGoing: Bool = false, effect: RegisterTransaction.Effect? = nil,
    sha256: String = String(repeating: "a", count: 64)
  ) async throws -> ImportOutcome {
    let work = try work(try Ledgers.read(text), keepGoing: keepGoing, effect: effect, sha256: sha256)
    return try await test.record { try work.run(in: $0) }
  }

  private func latest(_ kind: RecordKind, _ number: String) async throws -> JSONObject? {
    try await test.read { reader in
      let sequence = try reader.head().sequence
      guard let record = try reader.find(kind, number: number, at: sequence) else { return nil }
      return try reader.timeline(of: record, at: sequence).last?.body
    }
  }

  private func all(_ kind: RecordKind) async throws -> [RecordVersion] {
    try await test.read { reader in
      var found: [RecordVersion] = []
      try reader.records(kind, on: nil, at: try reader.head().sequence) { version in
        found.append(version)
        return true
      }
      return found
    }
  }

  private func head() async throws -> Int64 { try await test.read { try $0.head().sequence } }

  @Test func takesTheSampleInWithoutItsFaults() async throws {
    let work = try work(try Ledgers.sample(), keepGoing: true)
    let outcome = try await test.record { try work.run(in: $0) }
    #expect(outcome.added.count == 56)
    #expect(outcome.changed == [])
    #expect(outcome.unchanged == [])
    #expect(outcome.refused.map(\.row) == [8, 11, 15, 19])
    #expect(outcome.warnings.map(\.row) == [23, 27, 35])
    #expect(outcome[.sections].added == 9)
    #expect(try await all(.contract).count == 56)
    #expect(try await all(.vendor).count == outcome[.vendors].added)
    #expect(try await all(.assessment).count == outcome[.marks].added)
    #expect(try await all(.nda).count == outcome[.ndas].added)
    #expect(try await all(.document).count == 1)
    let vendor = try #require(try await latest(.vendor, "8254732197122"))
    #expect(vendor["name"] == "株式会社西日本システムサービス")
    let mark = try #require(try await latest(.assessment, "R7-002#9.1-2-1-d-02#ledger"))
    #expect(mark["outcome"] == "notSatisfied")
    #expect(mark["tier"] == "declared")
    #expect(mark["mark"] == "×")
    #expect(mark["reason"] == nil)
    #expect(mark["assessor"] == nil)
    let source: JSONObject = [
      "file": "contracts-cp932.csv", "sha256": .string(String(repeating: "a", count: 64)), "row": 5, "column": "R",
    ]
    #expect(mark["source"] == .object(source))
    #expect(try await latest(.assessment, "R7-002#9.1-2-1-d-03#ledger") == nil)
    #expect(try await latest(.assessment, "R7-002#9.1-2-1-d-08#ledger")?["outcome"] == "notNeeded")
    let marks = try await all(.assessment)
    let first = try #require(marks.first { $0.number == "R7-002#9.1-2-1-d-02#ledger" })
    #expect(first.effectiveFrom == CivilDate(iso: "2025-10-01"))
    let nda = try #require(try await latest(.nda, "R8-003-NDA"))
    #expect(nda["signed"] == "2026-05-01")
    #expect(nda["form"] == nil)
  }

  @Test func changesNothingTheSecondTime() async throws {
    let work = try work(try Ledgers.sample(), keepGoing: true)
    _ = try await test.record { try work.run(in: $0) }
    let before = try await head()
    test.clock.advance(days: 200)
    let outcome = try await test.record { try work.run(in: $0) }
    #expect(outcome.added == [])
    #expect(outcome.changed == [])
    #expect(outcome.unchanged.count == 56)
    #expect(try await head() == before)
  }

  @Test func recordsNothingWhenOneRowIsRefused() async throws {
    let before = try await head()
    let work = try work(try Ledgers.sample())
    do {
      _ = try await test.record { try work.run(in: $0) }
      Issue.record("it was taken in")
    } catch let error as InterchangeError {
      #expect(error.code == "rows-refused")
      guard case .rowsRefused(_, let outcome) = error else { return }
      #expect(outcome.refused.map(\.row) == [8, 11, 15, 19])
      #expect(error.message.ja.contains("15行目 I列「履行終了」の値「令和6年13月31日」"))
      #expect(error.remedy.en.contains("--keep-going"))
    }
    #expect(try await head() == before)
  }

  @Test func rehearsesWithoutATrace() async throws {
    let before = try await head()
    let work = try work(try Ledgers.sample(), keepGoing: true)
    let outcome = try await test.register.rehearse(Act(command: "import contracts")) { try work.run(in: $0) }
    #expect(outcome.added.count == 56)
    #expect(try await head() == before)
  }

  private let header = "契約番号,件名,所管課,委託先,法人番号,契約日,契約金額,条項1,条項2,NDA締結日,NDA有効期限\n"

  @Test func changesHoldFromTodayAndMarksToo() async throws {
    try await load(header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,○,2025/4/1,2026/3/31\n")
    test.clock.advance(days: 30)
    let outcome = try await load(
      header + "1,清掃,総務課,株式会社A,,2025/4/1,200,×,○,2025/4/1,2027/3/31\n",
      sha256: String(repeating: "b", count: 64))
    #expect(outcome.changed.map(\.changes) == [["amount", "nda.validUntil", "9.1-2-1-d-01"]])
    let timeline = try await test.read { reader in
      let sequence = try reader.head().sequence
      let contract = try #require(try reader.find(.contract, number: "1", at: sequence))
      let mark = try #require(try reader.find(.assessment, number: "1#9.1-2-1-d-01#ledger", at: sequence))
      return try [contract, mark].map { try reader.timeline(of: $0, at: sequence) }
    }
    #expect(timeline[0].map(\.effectiveFrom) == [nil, CivilDate(iso: "2026-05-01")])
    #expect(timeline[0].map { $0.body?["amount"] } == [100, 200])
    #expect(timeline[1].map(\.effectiveFrom) == [CivilDate(iso: "2025-04-01"), CivilDate(iso: "2026-05-01")])
    #expect(timeline[1].map { $0.body?["outcome"] } == ["satisfied", "notSatisfied"])
    #expect(try await all(.document).count == 2)
  }

  @Test func correctsFromTheStartWhenAsked() async throws {
    try await load(header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,,,\n")
    test.clock.advance(days: 30)
    try await load(header + "1,清掃,総務課,株式会社A,,2025/4/1,200,×,,,\n", effect: .correction)
    let timelines = try await test.read { reader in
      let sequence = try reader.head().sequence
      let contract = try #require(try reader.find(.contract, number: "1", at: sequence))
      let mark = try #require(try reader.find(.assessment, number: "1#9.1-2-1-d-01#ledger", at: sequence))
      return try [contract, mark].map { try reader.timeline(of: $0, at: sequence) }
    }
    #expect(timelines[0].map(\.effectiveFrom) == [nil])
    #expect(timelines[0].map { $0.body?["amount"] } == [200])
    #expect(timelines[1].map(\.effectiveFrom) == [CivilDate(iso: "2025-04-01")])
    #expect(timelines[1].map { $0.body?["outcome"] } == ["notSatisfied"])
  }

  @Test func emptyCellsRemoveNothing() async throws {
    try await load(header + "1,清掃,総務課,株式会社A,6027635394463,2025/4/1,100,○,×,2025/4/1,2026/3/31\n")
    let before = try await head()
    let outcome = try await load(header + "1,清掃,,,,,,,,,\n", sha256: String(repeating: "b", count: 64))
    #expect(outcome.unchanged.map(\.number) == ["1"])
    #expect(try await head() == before)
  }

  @Test func leavesWhatPeopleRecordedSinceTheSameFile() async throws {
    let text = header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,,,\n"
    try await load(text)
    try await test.record { transaction in
      let contract = try transaction.record(.contract, number: "1")
      try transaction.edit(contract, ["amount": 300], effect: .correction)
    }
    let before = try await head()
    #expect(try await load(text).unchanged.map(\.number) == ["1"])
    #expect(try await head() == before)
    #expect(try await load(text, effect: .correction).changed.map(\.changes) == [["amount"]])
  }

  @Test func findsVendorsByNumberThenByName() async throws {
    try await test.record {
      try $0.add(.vendor, ["number": "V1", "name": "株式会社Ａ"])
      try $0.add(.vendor, ["number": "V2", "name": "株式会社B", "corporateNumber": "6027635394463"])
    }
    let outcome = try await load(
      header + "1,清掃,総務課,㈱A,,,,,,,\n2,警備,総務課,新社名株式会社,6027635394463,,,,,,\n")
    #expect(outcome[.vendors].added == 0)
    #expect(outcome[.vendors].changed == 1)
    #expect(try await latest(.vendor, "V1")?["name"] == "株式会社Ａ")
    #expect(try await latest(.vendor, "V2")?["name"] == "新社名株式会社")
    #expect(try await all(.section).count == 1)
  }

  @Test func learnsTheCorporateNumberOfAVendorKnownByName() async throws {
    try await load(header + "1,清掃,,株式会社A,,,,,,,\n")
    let outcome = try await load(
      header + "1,清掃,,㈱A,6027635394463,,,,,,\n", sha256: String(repeating: "b", count: 64))
    #expect(outcome[.vendors].changed == 1)
    let vendor = try await latest(.vendor, "株式会社A")
    #expect(vendor?["corporateNumber"] == "6027635394463")
    #expect(vendor?["name"] == "株式会社A")
    #expect(try await all(.vendor).count == 1)
  }

  @Test func refusesAVendorNameThatSeveralHave() async throws {
    try await test.record {
      try $0.add(.vendor, ["number": "V1", "name": "株式会社A"])
      try $0.add(.vendor, ["number": "V2", "name": "㈱A"])
    }
    let outcome = try await load(header + "1,清掃,,株式会社A,,,,,,,\n2,警備,,株式会社B,,,,,,,\n", keepGoing: true)
    #expect(outcome.refused.map(\.brief) == ["2D vendor-ambiguous"])
    #expect(outcome.added.map(\.number) == ["2"])
    #expect(try await latest(.contract, "1") == nil)
  }

  @Test func refusesWhatContradictsTheRegister() async throws {
    try await test.addContract("1", ["start": "2026-04-01", "end": "2027-03-31"])
    let outcome = try await load("契約番号,件名,委託先,終了日\n1,清掃,株式会社A,2026/3/31\n", keepGoing: true)
    #expect(outcome.refused.map(\.brief) == ["2D fields-contradict"])
    #expect(try await all(.vendor) == [])
  }

  @Test func warnsOfMarksThatTheCatalogueDoesNotAsk() async throws {
    let small = try TestRegister(requirements: ["9.1-2-1-d-01"])
    let work = try work(try Ledgers.read(header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,○,,\n"))
    let outcome = try await small.record { try work.run(in: $0) }
    #expect(outcome.warnings.map(\.brief) == ["1I requirement-unknown"])
    #expect(outcome[.marks].added == 1)
  }

  /// The row is refused, not the ledger: what is recorded of the agreement makes the new day impossible.
  @Test func refusesARowWhoseAgreementContradictsTheRecordedOne() async throws {
    try await load(header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,○,2025/4/1,2026/3/31\n")
    let outcome = try await load(
      header + "1,清掃,総務課,株式会社A,,2025/4/1,100,○,○,2026/6/1,\n2,警備,総務課,株式会社A,,2025/4/1,100,○,○,,\n",
      keepGoing: true, sha256: String(repeating: "b", count: 64))
    #expect(outcome.refused.map(\.brief) == ["2J fields-contradict"])
    #expect(outcome.added.map(\.number) == ["2"])
    #expect(try await latest(.nda, "1-NDA")?["signed"] == "2025-04-01")
  }

  @Test func tellsHowFarItIs() async throws {
    let ledger = try Ledgers.sample()
    let seen = Steps()
    let work = ContractLedgerImport(
      ledger, plan: try LedgerPlan(ledger),
      source: LedgerSource(name: "a", sha256: String(repeating: "b", count: 64), size: 1),
      options: .init(keepGoing: true), progress: { seen.add($0, $1) })
    _ = try await test.register.rehearse(Act(command: "t")) { try work.run(in: $0) }
    #expect(seen.last == [60, 60])
  }
}

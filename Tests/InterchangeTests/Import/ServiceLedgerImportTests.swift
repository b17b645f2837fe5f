import Registry
import TestSupport
import Testing
import TextForms

@testable import Interchange

struct ServiceLedgerImportTests {
  private static let header =
    "番号,サービス名,提供者,区分,所管課,機密性,リージョン,保存国,ISMAP登録番号,申請日,申請者,承認日,承認者,管理者,利用開始日,承認期限,終了日,備考\n"
  private static let meeting =
    "CS-1,会議,A社,SaaS,総務課,2,us-east-1,日本,,R8.4.1,課長,R8.4.2,課長,,R8.6.1,R8.5.1,,\n"
  private static let backup =
    "CS-2,控え,雲株式会社,IaaS,総務課,1,,日本・米国,C21-1,R8.4.1,課長,,,,,,,重要\n"

  private let test: TestRegister
  private let regions: RegionTable

  init() throws {
    test = try TestRegister(requirements: ["9.3A-5-2"])
    regions = try Ledgers.regions()
  }

  @discardableResult
  private func load(
    _ rows: String, keepGoing: Bool = false, effect: RegisterTransaction.Effect? = nil, file: Character = "a"
  ) async throws -> ImportOutcome {
    let ledger = try Ledgers.readServices(Self.header + rows)
    let work = ServiceLedgerImport(
      ledger, plan: try LedgerPlan(ledger, regions: regions),
      source: LedgerSource(name: ledger.name, sha256: String(repeating: file, count: 64), size: 100),
      options: .init(keepGoing: keepGoing, effect: effect))
    return try await test.fact { try work.run(in: $0, regions: regions) }
  }

  private func timeline(_ kind: RecordKind, _ number: String) async throws -> [RecordVersion] {
    try await test.read { reader in
      let sequence = try reader.head().sequence
      guard let record = try reader.find(kind, number: number, at: sequence) else { return [] }
      return try reader.timeline(of: record, at: sequence)
    }
  }

  private func latest(_ kind: RecordKind, _ number: String) async throws -> JSONObject? {
    try await timeline(kind, number).last?.body
  }

  private func head() async throws -> Int64 { try await test.read { try $0.head().sequence } }

  @Test func recordsWhatComesWithAService() async throws {
    let outcome = try await load(Self.meeting + Self.backup)
    #expect(outcome.added.map(\.number) == ["CS-1", "CS-2"])
    #expect(outcome.refused == [])
    #expect(outcome.companions.map { outcome[$0].added } == [2, 1, 2, 3, 1])
    let service = try #require(try await timeline(.cloudService, "CS-1").first)
    #expect(service.body?["name"] == "会議")
    #expect(service.body?["model"] == "SaaS")
    #expect(service.body?["confidentiality"] == "2")
    #expect(service.body?["useStart"] == "2026-06-01")
    let vendor = try #require(try await timeline(.vendor, "A社").first)
    #expect(service.body?["provider"] == .string(vendor.record.description))
    let application = try #require(try await latest(.application, "CS-1-申請1"))
    #expect(application["subject"] == .string(service.record.description))
    #expect(application["scheme"] == "cloudServiceC2OrHigher")
    #expect(application["applicant"] == "課長")
    #expect(application["decider"] == "課長")
    #expect(application["decision"] == "approved")
    #expect(application["validUntil"] == "2026-05-01")
    #expect(application["administrator"] == nil)
    let source: JSONObject = [
      "file": "services.csv", "sha256": .string(String(repeating: "a", count: 64)), "row": 2, "column": "J",
    ]
    #expect(application["source"] == .object(source))
    let open = try #require(try await latest(.application, "CS-2-申請1"))
    #expect(open["scheme"] == "cloudServiceBelowC2")
    #expect(open["decision"] == nil)
    let certification = try #require(try await latest(.certification, "CS-2-ISMAP"))
    #expect(certification["status"] == "claimed")
    #expect(certification["certificateNumber"] == "C21-1")
  }

  @Test func keepsBothSidesOfAContradiction() async throws {
    let outcome = try await load(Self.meeting)
    #expect(outcome.warnings.map(\.brief) == ["2G region-contradicts-country"])
    let location = try #require(try await latest(.dataLocation, "CS-1-所在1"))
    #expect(location["region"] == "us-east-1")
    #expect(location["country"] == "JP")
    #expect(location["countryAsWritten"] == "日本")
    #expect(location["role"] == nil)
    #expect(location["note"]?.text?.contains("米国") == true)
  }

  @Test func recordsOneLocationACountryAndNoneForTheUnknown() async throws {
    try await load(Self.backup + "CS-3,共有,B社,SaaS,総務課,2,,不明,,,,,,,,,,\nCS-4,文書,B社,SaaS,総務課,2,,,,,,,,,,,,\n")
    #expect(try await latest(.dataLocation, "CS-2-所在1")?["country"] == "JP")
    #expect(try await latest(.dataLocation, "CS-2-所在2")?["country"] == "US")
    let unknown = try #require(try await latest(.dataLocation, "CS-3-所在1"))
    #expect(unknown["country"] == nil)
    #expect(unknown["countryAsWritten"] == "不明")
    #expect(try await latest(.dataLocation, "CS-4-所在1") == nil)
  }

  @Test func changesNothingTheSecondTime() async throws {
    try await load(Self.meeting + Self.backup)
    let before = try await head()
    test.clock.advance(days: 100)
    let again = try await load(Self.meeting + Self.backup)
    #expect(again.unchanged.count == 2)
    #expect(try await head() == before)
    // Another file that says the same, and the same file compared anew.
    #expect(try await load(Self.meeting + Self.backup, file: "b").unchanged.count == 2)
    #expect(try await load(Self.meeting + Self.backup, effect: .correction).unchanged.count == 2)
    #expect(try await head() == before)
  }

  @Test func aChangeHoldsFromTheDayThatIsGiven() async throws {
    try await load(Self.meeting)
    let day = try #require(CivilDate(iso: "2026-10-01"))
    let changed = Self.meeting.replacing(",2,us-east-1,日本,", with: ",1,us-east-1,米国,").replacing(
      "R8.5.1", with: "R9.3.31")
    let outcome = try await load(changed, effect: .change(from: day), file: "b")
    #expect(
      outcome.changed.map(\.changes) == [
        [
          "confidentiality", "application.validUntil", "dataLocation.country", "dataLocation.countryAsWritten",
          "dataLocation.note",
        ]
      ])
    #expect(try await timeline(.application, "CS-1-申請1").map(\.effectiveFrom) == [nil, day])
    // Under which rule it was filed stays.
    #expect(try await latest(.application, "CS-1-申請1")?["scheme"] == "cloudServiceC2OrHigher")
    let location = try #require(try await latest(.dataLocation, "CS-1-所在1"))
    #expect(location["country"] == "US")
    #expect(location["note"] == nil)
  }

  @Test func aCorrectionHoldsFromTheStart() async throws {
    try await load(Self.meeting)
    try await load(Self.meeting.replacing(",2,us-east-1", with: ",1,us-east-1"), effect: .correction, file: "b")
    let versions = try await timeline(.application, "CS-1-申請1")
    #expect(versions.map(\.effectiveFrom) == [nil])
    #expect(versions.last?.body?["scheme"] == "cloudServiceBelowC2")
  }

  @Test func aCountryThatIsNoLongerKnownIsUnknownAgain() async throws {
    try await load(Self.meeting)
    try await load(Self.meeting.replacing("日本", with: "不明"), file: "b")
    let location = try #require(try await latest(.dataLocation, "CS-1-所在1"))
    #expect(location["country"] == nil)
    #expect(location["countryAsWritten"] == "不明")
    #expect(location["note"] == nil)
  }

  @Test func eachPlaceKeepsItsRecord() async throws {
    try await load(Self.backup)
    let swapped = try await load(Self.backup.replacing("日本・米国", with: "米国・日本"), file: "b")
    #expect(swapped.changed.map(\.changes) == [["dataLocation.countryAsWritten", "dataLocation.countryAsWritten"]])
    #expect(try await latest(.dataLocation, "CS-2-所在1")?["country"] == "JP")
    let fewer = try await load(Self.backup.replacing("日本・米国", with: "米国"), file: "c")
    #expect(fewer.warnings.map(\.code) == ["location-left-out"])
    #expect(fewer.warnings.first?.message.ja.contains("CS-2-所在1") == true)
    #expect(try await latest(.dataLocation, "CS-2-所在1")?["country"] == "JP")
  }

  @Test func whatIsKnownOfARegistrationStays() async throws {
    try await load(Self.backup)
    try await test.record { transaction in
      let record = try transaction.record(.certification, number: "CS-2-ISMAP")
      try transaction.edit(record, ["status": .some("valid")], effect: .correction)
    }
    #expect(try await load(Self.backup, file: "b").unchanged.count == 1)
    #expect(try await latest(.certification, "CS-2-ISMAP")?["status"] == "valid")
  }

  @Test func aMalformedRowIsRefusedAndTheOthersGoIn() async throws {
    let rows = Self.meeting + Self.backup.replacing("R8.4.1", with: "R8.4.31") + Self.meeting
    let before = try await head()
    await #expect(throws: InterchangeError.self) { try await load(rows) }
    #expect(try await head() == before)
    let outcome = try await load(rows, keepGoing: true)
    #expect(outcome.refused.map(\.brief) == ["3J date-no-such-day", "4A number-used-twice"])
    #expect(outcome.added.map(\.number) == ["CS-1"])
  }

  @Test func whatContradictsTheApplicationIsRefusedBeforeAnythingIsRecorded() async throws {
    let before = try await head()
    let outcome = try await load(Self.meeting.replacing("R8.4.2", with: "R8.3.31"), keepGoing: true)
    #expect(outcome.refused.map(\.brief) == ["2L fields-contradict"])
    #expect(try await head() == before)
  }
}

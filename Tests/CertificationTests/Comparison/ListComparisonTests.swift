import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct ListComparisonTests {
  func entry(
    _ id: String, _ status: Certification.Status = .valid, service: String = "甲", until: String? = nil,
    page: String? = nil
  ) -> ListedEntry {
    var entry = ListedEntry(source: "mine", id: id, status: status)
    entry.service = service
    entry.validUntil = until.flatMap { CivilDate(iso: $0) }
    entry.page = page
    return entry
  }

  func list(_ entries: [ListedEntry]) -> ParsedList {
    ParsedList(source: "mine", entries: entries, listDate: nil, warnings: [])
  }

  @Test func saysNothingOfWhatIsNotMaterial() {
    let comparison = ListComparison(from: list([entry("1", page: "a")]), to: list([entry("1", page: "b")]))
    #expect(comparison.changes.isEmpty)
  }

  @Test func saysWhatGotWorse() {
    let before = [entry("1"), entry("2"), entry("3", .expired), entry("4", until: "2027-03-31")]
    let after = [entry("1", .suspended), entry("2", .renewalPending), entry("3"), entry("4", until: "2026-03-31")]
    let comparison = ListComparison(from: list(before), to: list(after))
    #expect(comparison.changes.map(\.id) == ["1", "2", "3", "4"])
    // A renewal that is pending is as good as valid.
    #expect(comparison.worse.map(\.id) == ["1", "4"])
  }

  @Test func tellsVanishedFromWorseAndReturnedFromNew() {
    let comparison = ListComparison(
      from: list([entry("1")]), to: list([entry("2"), entry("3")]), known: ["1", "3"])
    #expect(comparison.changes.map(\.kind) == [.vanished, .appeared, .returned])
    #expect(comparison.worse.isEmpty)
  }

  @Test func tellsARenamedEntryFromOneWithALostSign() {
    let before = list([entry("1", service: "ProjNet™"), entry("2", service: "Fortify")])
    let after = list([entry("1", service: "ProjNet?"), entry("2", service: "OpenText Fortify")])
    let comparison = ListComparison(from: before, to: after)
    #expect(comparison.changes.map(\.id) == ["2"])
    #expect(comparison.changes.first?.isRenamed == true)
    #expect(!LostCharacters.areOne("Plan A", "Plan ?"))
  }

  @Test func doubtsAListFromWhichManyAreGone() {
    let before = (10..<30).map { entry("\($0)") }
    #expect(ListComparison(from: list(before), to: list(Array(before.dropFirst(5)))).isDoubtful)
    #expect(!ListComparison(from: list(before), to: list(Array(before.dropFirst(4)))).isDoubtful)
  }

  /// Of 324 and 516 products in both documents.
  @Test func findsTheChangesOfTheMarketplace() throws {
    let paths = [Fixture.marketplace2023, Fixture.marketplace2025, Fixture.marketplace2026]
    let lists = try paths.map { try FedRAMP.parse(try Fixture.bytes($0)) }
    let first = ListComparison(from: lists[0], to: lists[1])
    #expect(first.vanished.count == 63 && !first.isDoubtful)
    #expect(first.changes.filter(\.isRenamed).count == 93)
    #expect(Set(first.worse.map(\.id)) == ["FR1809360202", "FR2027958176"])
    let second = ListComparison(from: lists[1], to: lists[2], known: Set(lists[0].entries.map(\.id)))
    #expect(second.vanished.count == 48)
    #expect(second.worse.map(\.id) == ["FR2226846287"])
  }
}

import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct FedRAMPTests {
  @Test(arguments: [
    (Fixture.marketplace2023, 387, "2023-02-21"), (Fixture.marketplace2025, 564, "2025-06-30"),
    (Fixture.marketplace2026, 642, "2026-04-28"), (Fixture.products2026, 797, "2026-05-30"),
  ])
  func readsEveryProduct(path: String, count: Int, day: String) throws {
    let list = try FedRAMP.parse(try Fixture.bytes(path))
    #expect(list.entries.count == count)
    #expect(Set(list.entries.map(\.id)).count == count)
    #expect(list.listDate == CivilDate(iso: day))
    #expect(list.entries.allSatisfy { $0.service != nil && $0.provider != nil && $0.level != nil })
    #expect(!list.warnings.contains { if case .unknownStatus = $0 { true } else { false } })
    #expect(!list.warnings.contains { if case .unreadableDate = $0 { true } else { false } })
  }

  @Test(arguments: [
    (Fixture.marketplace2023, [Certification.Status.valid: 300, .inProcess: 87]),
    (Fixture.marketplace2025, [.valid: 440, .inProcess: 124]),
    (Fixture.marketplace2026, [.valid: 510, .inProcess: 132]),
    (Fixture.products2026, [.valid: 508, .inProcess: 142, .notListed: 118, .unknown: 29]),
  ])
  func givesEachProductItsStatus(path: String, expected: [Certification.Status: Int]) throws {
    let list = try FedRAMP.parse(try Fixture.bytes(path))
    #expect(Dictionary(grouping: list.entries, by: \.status).mapValues(\.count) == expected)
  }

  @Test func trustsNoStatusThatTheOfficeItselfHasDelisted() throws {
    let list = try FedRAMP.parse(try Fixture.bytes(Fixture.products2026))
    let entry = try #require(list.byID["FR2023864279"])
    #expect(entry.rawStatus == "FedRAMP Authorized")
    #expect(entry.status == .unknown)
    let contradictions = list.warnings.count { if case .statusContradiction = $0 { true } else { false } }
    #expect(contradictions == 9)
    #expect(list.warnings.count { if case .noStatus(let id) = $0 { id.hasPrefix("FAKE-") } else { false } } == 20)
  }

  @Test func saysWhichNamesHaveLostCharacters() throws {
    let list = try FedRAMP.parse(try Fixture.bytes(Fixture.products2026))
    let lost = list.warnings.count { if case .lostCharacters = $0 { true } else { false } }
    #expect(lost == 19)
  }

  @Test func readsWhatAProductIs() throws {
    let entry = try #require(try FedRAMP.parse(try Fixture.bytes(Fixture.marketplace2026)).byID["F1607067912"])
    #expect(entry.provider == "18F - 18F Cloud.gov")
    #expect(entry.service == "CG-TTS - Cloud.Gov")
    #expect(entry.rawStatus == "FedRAMP Authorized")
    #expect(entry.registered == CivilDate(year: 2017, month: 2, day: 2))
    #expect(entry.level == "Moderate")
    #expect(entry.validUntil == nil)
  }

  @Test func keepsTheNamesOfTheOldestSchema() throws {
    let entry = try #require(try FedRAMP.parse(try Fixture.bytes(Fixture.marketplace2023)).byID["F1206061353"])
    #expect(entry.provider == "Akamai")
    #expect(entry.service == "Content Delivery Services")
  }

  @Test func refusesAnotherSchema() {
    let fault = #expect(throws: SourceFault.self) { try FedRAMP.parse(Array(#"{"items":[{"id":"F1"}]}"#.utf8)) }
    #expect(fault == .unknownSchema(missing: ["data.Products", "products"]))
  }

  @Test func refusesAListWithoutProducts() {
    #expect(throws: SourceFault.empty) { try FedRAMP.parse(Array(#"{"data":{"Products":[]}}"#.utf8)) }
    #expect(throws: SourceFault.tooFew(found: 1, minimum: 300)) {
      try FedRAMP.parse(Array(#"{"data":{"Products":[{"id":"F1","status":"FedRAMP Ready"}]}}"#.utf8))
    }
  }

  @Test func refusesAListThatIsShorterThanItSays() {
    let text = #"{"metadata":{"total_products":2},"products":[{"id":"F1","public_status":"FRR"}]}"#
    #expect(throws: SourceFault.incomplete(declared: 2, found: 1)) { try FedRAMP.parse(Array(text.utf8), minimum: 1) }
  }

  @Test func takesAWordThatIsNewForUnknown() throws {
    let text = #"{"data":{"Products":[{"id":1606097904,"csp":"A","cso":"B","status":"FedRAMP Certified","n":1.5e3}]}}"#
    let list = try FedRAMP.parse(Array(text.utf8), minimum: 1)
    #expect(list.entries.map(\.status) == [.unknown])
    #expect(list.entries.map(\.id) == ["1606097904"])
    #expect(list.warnings == [.unknownStatus("FedRAMP Certified")])
  }

  @Test func refusesAPageThatCameInsteadOfData() {
    let page = "<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head></html>"
    #expect(throws: SourceFault.pageInstead(.json, title: "503 Service Unavailable")) {
      try FedRAMP.parse(Array(page.utf8))
    }
  }
}

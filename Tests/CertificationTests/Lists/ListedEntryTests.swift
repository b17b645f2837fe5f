import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct ListedEntryTests {
  @Test func comesBackFromJSONAsItWas() throws {
    for path in [Fixture.marketplace2023, Fixture.products2026] {
      for entry in try FedRAMP.parse(try Fixture.bytes(path)).entries {
        let bytes = CanonicalJSON.bytes(entry.json)
        #expect(ListedEntry(json: try JSONReader.object(bytes)) == entry)
      }
    }
    var full = ListedEntry(source: "ismap", id: "C21-0001-2", status: .renewalPending)
    full.corporateNumber = try CorporateNumber(reading: "1010001059488")
    full.validUntil = CivilDate(iso: "2027-03-31")
    full.listedSince = CivilDate(iso: "2021-03-12")
    full.page = "https://example.jp/1"
    #expect(ListedEntry(json: full.json) == full)
  }

  @Test func comesFromNothingElse() {
    #expect(ListedEntry(json: ["source": "a", "id": "1"]) == nil)
    #expect(ListedEntry(json: ["source": "a", "id": "1", "status": "good"]) == nil)
  }
}

import DataFiles
import Foundation
import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct ShippedSourcesTests {
  @Test func areWhatTheIssueAsksFor() throws {
    let sources = try SourceCatalogue.load(try Declarations.shippedFiles()).sources
    #expect(
      sources.map(\.id) == [
        "aspic", "csa-star", "fedramp", "gbizinfo", "ismap", "ismap-liu", "isms-ac", "nta-corporate-number",
        "privacymark",
      ])
    #expect(sources.filter(\.isVerified).map(\.id) == ["fedramp", "nta-corporate-number"])
  }

  @Test func haveASchemaThatNamesTheSameWords() throws {
    let bytes = Array(try Data(contentsOf: Declarations.folder().appending(path: "schema/sources.schema.json")))
    let schema = try #require(try JSONReader.read(bytes).object)
    let properties = schema["properties"]?.object
    let definitions = schema["$defs"]?.object
    func words(_ value: JSONValue?) -> [String]? { value?.object?["enum"]?.array?.compactMap(\.text) }
    #expect(words(properties?["reader"]) == SourceDeclaration.Reader.allCases.map(\.rawValue))
    #expect(words(definitions?["field"]) == EntryField.allCases.map(\.rawValue))
    #expect(words(definitions?["status"]) == Certification.Status.allCases.map(\.rawValue))
    let layout = definitions?["layout"]?.object?["properties"]?.object
    #expect(words(layout?["format"]) == SourceFault.Format.allCases.map(\.rawValue))
    #expect(words(layout?["encoding"])?.sorted() == SourceEncoding.allCases.map(\.rawValue).sorted())
    #expect(words(layout?["dates"]?.object?["items"]) == SourceDate.allCases.map(\.rawValue))
  }

  @Test func readTheThreeCardsOfTheSTARRegistry() throws {
    let source = try Declarations.shipped("csa-star")
    let bytes = try Fixture.bytes("csa-star/star-registry-index-3cards.html")
    // Three cards are not the whole list.
    #expect(throws: SourceFault.tooFew(found: 3, minimum: 100)) { try source.parse(bytes) }
    let list = try source.parse(bytes, as: .html)
    #expect(list.entries.map(\.id) == ["box", "workiva", "zendesk"])
    #expect(list.entries.map(\.provider) == ["Box", "Workiva", "Zendesk"])
    #expect(list.entries.map(\.status) == [.claimed, .claimed, .claimed])
    #expect(list.entries.map(\.listedSince) == ["2018-01-26", "2024-07-01", "2014-03-25"].map { CivilDate(iso: $0) })
    #expect(list.entries.first?.level == "star_level_1 caiq")
    #expect(list.entries.first?.page == "https://cloudsecurityalliance.org/star/registry/box")
    #expect(list.warnings == [.layoutUnverified])
  }

  @Test func readAListOfISMAPThatSomebodyExported() throws {
    let source = try Declarations.shipped("ismap")
    let list = try source.parse(try Fixture.bytes("ismap/known-registrations.csv"), as: .csv)
    #expect(list.entries.count == 10)
    #expect(list.entries[6].id == "C21-0030-2")
    #expect(list.entries[6].service == "さくらのクラウド")
    #expect(list.entries.allSatisfy { $0.status == .valid })
    #expect(list.warnings == [.layoutUnverified])
  }

  @Test func readCertificatesByNumber() throws {
    let address = try #require(try Declarations.shipped("isms-ac").address)
    #expect(address.isByNumber)
    #expect(address.address(number: "IS 1/2") == "https://isms.jp/lst/ind/CR_IS%201%2F2.html")
    #expect(address.address() == nil)
  }

  @Test func readAPageOfISMSACAsItIsAssumedToBe() throws {
    let page = """
      <html><body><table><tr><th>認証登録番号</th><td>IS 12345</td></tr><tr><th>組織名</th><td>株式会社山善</td></tr>
      <tr><th>登録範囲</th><td>自治体向けシステムの運用</td></tr><tr><th>有効期限</th><td>令和9年3月31日</td></tr></table></body></html>
      """
    let list = try Declarations.shipped("isms-ac").parse(Array(page.utf8))
    let entry = try #require(list.entries.first)
    #expect(entry.id == "IS 12345")
    #expect(entry.provider == "株式会社山善")
    #expect(entry.validUntil == CivilDate(year: 2027, month: 3, day: 31))
    #expect(entry.status == .unknown)
    #expect(list.warnings.contains(.noStatus(id: "IS 12345")))
  }
}

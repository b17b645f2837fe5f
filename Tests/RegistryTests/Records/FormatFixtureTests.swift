import Foundation
import Registry
import Testing
import TextForms

/// Bodies as the journal holds them since format 1. They are never changed: what was once recorded is read for ever.
@Suite struct FormatFixtureTests {
  private func body(_ kind: RecordKind) throws -> (bytes: [UInt8], body: JSONObject) {
    try body(kind, in: kind.rawValue)
  }

  private func body(_ kind: RecordKind, in file: String) throws -> (bytes: [UInt8], body: JSONObject) {
    let url = try #require(
      Bundle.module.url(forResource: file, withExtension: "json", subdirectory: "Fixtures/format-1"))
    let bytes = Array(try Data(contentsOf: url))
    let stored = try JSONReader.object(bytes)
    return (bytes, Upcasting.current(kind, format: 1, stored))
  }

  /// Further bodies: with a field that came later, or with what excludes a field of the first.
  private static let further: [RecordKind: [String]] = [
    .section: ["section+partOf"], .subcontract: ["subcontract+service", "subcontract+parent"],
    .assessment: ["assessment+evidence"], .document: ["document+purposes"],
  ]

  @Test(arguments: RecordKind.allCases)
  func everyKindStillReads(kind: RecordKind) throws {
    for file in [kind.rawValue] + Self.further[kind, default: []] {
      let (bytes, body) = try body(kind, in: file)
      #expect(RecordDescriptor.of(kind).faults(in: body).isEmpty, "\(file)")
      #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes, "\(file)")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func theFixtureHoldsEveryFieldOfFormat1(kind: RecordKind) throws {
    let descriptor = RecordDescriptor.of(kind)
    let bodies = try ([kind.rawValue] + Self.further[kind, default: []]).map { try body(kind, in: $0).body }
    let absent = descriptor.fields.map(\.key).filter { key in !bodies.contains { $0[key] != nil } }
    #expect(absent.isEmpty, "\(kind): \(absent)")
  }

  @Test func theValuesMeanWhatTheyMeant() throws {
    let contract = Contract(body: try body(.contract).body)
    #expect(contract.number == "R8-001")
    #expect(contract.amount == 12_345_000)
    #expect(contract.end == CivilDate(iso: "2027-03-31"))
    #expect(contract.vendor == RecordID("01960000-0000-7000-8000-0000000000a1"))
    let nda = NDA(body: try body(.nda).body)
    #expect(nda.validUntil == CivilDate(iso: "2030-03-31"))
    #expect(!nda.withoutEnd)
    let assessment = Assessment(body: try body(.assessment).body)
    #expect(assessment.outcome == .satisfied)
    #expect(assessment.tier == .documented)
    #expect(assessment.requirement == "9.1-2-1-e")
    #expect(Setting(body: try body(.setting).body).key == .organizationName)
    #expect(Document(body: try body(.document).body).size == 1024)
    let added = Document(body: try body(.document, in: "document+purposes").body)
    #expect(added.title == "契約書（写し）")
    #expect(added.purposes.map(\.requirement) == ["9.1-2-1-e"])
    #expect(Assessment(body: try body(.assessment, in: "assessment+evidence").body).evidence.count == 1)
    #expect(Vendor(body: try body(.vendor).body).corporateNumber == "7000012050002")
    #expect(Officer(body: try body(.officer).body).name == "飯塚 花子")
    #expect(Section(body: try body(.section).body).name == "情報政策課")
  }
}

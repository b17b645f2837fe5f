import Foundation
import Registry
import Testing
import TextForms

/// Bodies as the journal holds them since format 1. They are never changed: what was once recorded is read for ever.
@Suite struct FormatFixtureTests {
  private func body(
    _ kind: RecordKind, in folder: String = "format-1"
  ) throws -> (bytes: [UInt8], body: JSONObject) {
    let url = try #require(
      Bundle.module.url(forResource: kind.rawValue, withExtension: "json", subdirectory: "Fixtures/\(folder)"))
    let bytes = Array(try Data(contentsOf: url))
    let stored = try JSONReader.object(bytes)
    return (bytes, Upcasting.current(kind, format: 1, stored))
  }

  @Test(arguments: RecordKind.allCases)
  func everyKindStillReads(kind: RecordKind) throws {
    let (bytes, body) = try body(kind)
    #expect(RecordDescriptor.of(kind).faults(in: body).isEmpty)
    #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes)
  }

  @Test(arguments: RecordKind.allCases)
  func theFixtureHoldsEveryFieldOfFormat1(kind: RecordKind) throws {
    let descriptor = RecordDescriptor.of(kind)
    let (_, body) = try body(kind)
    let absent = descriptor.fields.map(\.key).filter { body[$0] == nil }
    #expect(Set(absent) == Self.added[kind, default: []], "\(kind): \(absent)")
  }

  /// Fields that may be absent and came later: what has none of them reads as before.
  private static let added: [RecordKind: Set<String>] = [
    .assessment: ["evidence"], .document: ["title", "purposes"],
  ]

  @Test(arguments: [RecordKind.assessment, .document])
  func whatWasAddedToFormat1StillReads(kind: RecordKind) throws {
    let (bytes, body) = try body(kind, in: "format-1-added")
    #expect(RecordDescriptor.of(kind).faults(in: body).isEmpty)
    #expect(Self.added[kind, default: []].allSatisfy { body[$0] != nil })
    #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes)
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
    let added = Document(body: try self.body(.document, in: "format-1-added").body)
    #expect(added.title == "契約書（写し）")
    #expect(added.purposes.map(\.requirement) == ["9.1-2-1-e"])
    #expect(Assessment(body: try self.body(.assessment, in: "format-1-added").body).evidence.count == 1)
    #expect(Vendor(body: try body(.vendor).body).corporateNumber == "7000012050002")
    #expect(Officer(body: try body(.officer).body).name == "飯塚 花子")
    #expect(Section(body: try body(.section).body).name == "情報政策課")
  }
}

import Foundation
import Registry
import Testing

@testable import Interchange

/// What ships in `checklists/` fits together.
struct ShippedHeadingsTests {
  @Test func nameRequirementsOfTheShippedCatalogue() throws {
    let section = String(decoding: try Ledgers.bytes(of: "checklists/iizuka-2025/9.1-2.yaml"), as: UTF8.self)
    for mark in Ledgers.headings.marks {
      #expect(section.contains("- id: \(mark.requirement)\n"), "\(mark.requirement)")
    }
  }

  @Test func haveASchemaThatNamesTheSameFieldsAndKinds() throws {
    let schema = try #require(
      try JSONReader.read(try Ledgers.bytes(of: "checklists/schema/headings.schema.json")).object)
    let properties = schema["properties"]?.object
    let fields = properties?["fields"]?.object?["propertyNames"]?.object?["enum"]?.array?.compactMap(\.text)
    #expect(fields?.sorted() == ContractField.allCases.map(\.rawValue).sorted())
    let values = properties?["values"]?.object?["properties"]?.object
    #expect(
      values?.keys.sorted() == [
        "amountNotFixed", "ditto", "flags", "kinds", "marks", "nothing", "startsAtSigning", "withoutEnd",
      ])
    let marks = values?["marks"]?.object?["properties"]?.object?.keys.sorted()
    #expect(marks == MarkWord.allCases.map(\.rawValue).sorted())
  }

  @Test func haveNamesForEveryField() {
    for field in ContractField.allCases { #expect(Ledgers.headings.shownNames[field]?.isEmpty == false, "\(field)") }
  }
}

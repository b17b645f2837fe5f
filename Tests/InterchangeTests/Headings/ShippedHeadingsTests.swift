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
    let definitions = schema["$defs"]?.object
    func fields(_ name: String) -> [String]? {
      definitions?[name]?.object?["enum"]?.array?.compactMap(\.text).sorted()
    }
    #expect(fields("contractFields") == ContractField.allCases.map(\.rawValue).sorted())
    #expect(fields("serviceFields") == ServiceField.allCases.map(\.rawValue).sorted())
    let values = schema["properties"]?.object?["values"]?.object?["properties"]?.object
    #expect(
      values?.keys.sorted() == [
        "amountNotFixed", "decisions", "ditto", "flags", "kinds", "marks", "models", "nothing", "startsAtSigning",
        "withoutEnd",
      ])
    for (name, choices) in ContractField.choices + ServiceField.choices {
      #expect(values?[name]?.object?["properties"]?.object?.keys.sorted() == choices.sorted(), "\(name)")
    }
    let marks = values?["marks"]?.object?["properties"]?.object?.keys.sorted()
    #expect(marks == MarkWord.allCases.map(\.rawValue).sorted())
  }

  @Test func haveNamesForEveryField() throws {
    for field in ContractField.allCases { #expect(Ledgers.headings.shownNames[field]?.isEmpty == false, "\(field)") }
    let services = try Ledgers.serviceHeadings()
    for field in ServiceField.allCases { #expect(services.shownNames[field]?.isEmpty == false, "\(field)") }
  }
}

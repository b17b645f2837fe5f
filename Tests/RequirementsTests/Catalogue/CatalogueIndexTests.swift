import Foundation
import Requirements
import Testing
import TextForms

/// The catalogue that ships against the index of the standard, field by field.
@Suite struct CatalogueIndexTests {
  struct Row {
    let file: String
    let fields: [String: String]

    subscript(column: String) -> String { fields[column] ?? "" }
  }

  static func rows(of file: String) throws -> [Row] {
    let lines = try Fixtures.text(file).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(lines.first)
    return lines.dropFirst().map { line in
      Row(file: file, fields: Dictionary(uniqueKeysWithValues: zip(header, line)))
    }
  }

  static func allRows() throws -> [Row] {
    try rows(of: "section9-index.tsv") + rows(of: "related-index.tsv")
  }

  @Test func holdsTheObligationsOfTheIndexAndNoOthers() throws {
    let indexed = try Self.allRows().map { $0["id"] }
    #expect(try Self.rows(of: "section9-index.tsv").count == 115)
    #expect(try Self.rows(of: "related-index.tsv").count == 26)
    let catalogued = try Fixtures.iizuka().requirements.map(\.id.rawValue)
    #expect(catalogued.count == 141)
    #expect(Set(catalogued) == Set(indexed))
  }

  @Test func saysInEveryFieldWhatTheIndexSays() throws {
    let catalogue = try Fixtures.iizuka()
    for row in try Self.allRows() {
      let requirement = try #require(
        catalogue.requirement(RequirementID(rawValue: row["id"])), "\(row["id"])")
      let found = [
        "id": requirement.id.rawValue,
        "citation": requirement.citation.rawValue,
        "subject": requirement.subject.rawValue,
        "phase": requirement.phase.rawValue,
        "actor": requirement.actorText(in: .ja),
        "modality": requirement.modality.rawValue,
        "applies_when": requirement.appliesWhen.rawValue,
        "cadence": requirement.cadence.rawValue,
      ]
      for (column, value) in found {
        #expect(value == row[column], "\(row.file) \(row["id"]) \(column)")
      }
    }
  }

  @Test func findsEveryObligationByItsIDAndByItsCitation() throws {
    let catalogue = try Fixtures.iizuka()
    for row in try Self.allRows() {
      #expect(catalogue.requirements(matching: row["id"]).map(\.id.rawValue) == [row["id"]])
      #expect(catalogue.requirements(matching: row["citation"]).map(\.id.rawValue) == [row["id"]])
      let japanese = Citation(rawValue: row["citation"]).text(in: .ja)
      #expect(catalogue.requirements(matching: japanese).map(\.id.rawValue) == [row["id"]])
    }
  }
}

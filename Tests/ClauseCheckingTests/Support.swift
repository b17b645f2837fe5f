import ClauseChecking
import DataFiles
import DocumentText
import Foundation
import Requirements
import Testing

/// The rules that are shipped.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "checklists/clauses")

  static func files() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted().map {
      ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  static let checker = Result { ClauseChecker(rules: try ClauseRules.load(try files())) }
}

func document(_ text: String) throws -> TextDocument {
  try DocumentReader.read(bytes: Array(text.utf8), name: "契約書.txt")
}

func checked(_ text: String) throws -> CheckedText { try Shipped.checker.get().check(try document(text)) }

/// What is found of one item: `d-08`, `e`.
func finding(_ item: String, in text: String) throws -> CheckedClause {
  let id = RequirementID(rawValue: "9.1-2-1-\(item)")
  return try #require(try checked(text).findings.first { $0.requirement == id })
}

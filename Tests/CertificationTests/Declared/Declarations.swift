import Foundation
import Testing

@testable import Certification

/// The declarations that ship, and such as a test writes.
enum Declarations {
  static func folder() -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "checklists")
  }

  static func shippedFiles() throws -> [(name: String, bytes: [UInt8])] {
    let folder = folder().appending(path: "sources")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  static func shipped(_ id: String) throws -> SourceDeclaration {
    try #require(try SourceCatalogue.load(try shippedFiles())[id])
  }

  static let head = """
    id: mine
    names: { ja: 一覧, en: list }
    scheme: { ja: 認証, en: certificate }
    reader: declared
    tier: register
    freshDays: 30
    absencesUntilNotListed: 3
    verified: true
    verification: { ja: 試験, en: test }

    """

  static func source(_ rest: String, head: String = head) throws -> SourceDeclaration {
    try #require(try SourceCatalogue.load([("mine.yaml", Array((head + rest).utf8))]).sources.first)
  }

  static func diagnostics(_ text: String) throws -> [String] {
    do {
      _ = try SourceCatalogue.load([("mine.yaml", Array(text.utf8))])
      return []
    } catch {
      return error.diagnostics.map { "\($0.line):\($0.column) \($0.code)" }
    }
  }
}

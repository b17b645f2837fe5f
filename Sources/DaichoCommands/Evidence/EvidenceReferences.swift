internal import Foundation
internal import Registry
internal import SQLiteStore

/// What judgements name as evidence: files to be kept, and documents that are recorded by their SHA-256.
struct EvidenceReferences: Sendable {
  private let intake: EvidenceIntake
  private let digests: [String: String]

  init(_ texts: [String], content: ContentStore, isRehearsal: Bool) throws {
    // One that is named for many requirements is read once.
    let paths = texts.reduce(into: [String]()) { paths, text in
      if Self.digest(text) == nil, !paths.contains(text) { paths.append(text) }
    }
    intake = try EvidenceIntake(paths, content: content, isRehearsal: isRehearsal)
    digests = Dictionary(
      zip(paths, intake.items.map(\.stored.sha256)), uniquingKeysWith: { first, _ in first })
  }

  /// In the order in which they were named, each once.
  func digests(of texts: [String]) throws -> [String] {
    try texts.reduce(into: []) { known, text in
      guard let digest = digests[text] ?? Self.digest(text) else { throw CommandFault.unreadableFile(path: text) }
      if !known.contains(digest) { known.append(digest) }
    }
  }

  /// Records the files as documents, and then what refers to them.
  func keep<Value>(in transaction: RegisterTransaction, _ body: () throws -> Value) throws -> Value {
    try intake.keep {
      for item in intake.items {
        try transaction.recordDocument(sha256: item.stored.sha256, name: item.name, size: item.stored.size)
      }
      return try body()
    }
  }

  /// A file that is there goes before a SHA-256 that looks like its name.
  private static func digest(_ text: String) -> String? {
    FileManager.default.fileExists(atPath: text) ? nil : Digest(text.lowercased())?.description
  }
}

internal import Foundation
internal import Registry
internal import SQLiteStore

/// What judgements name as evidence: files to be kept, and documents that are recorded by their SHA-256.
struct EvidenceReferences: Sendable {
  private let intake: EvidenceIntake
  /// SHA-256 by what was typed.
  private let digests: [String: String]

  /// Reads every file, each once however many judgements name it.
  init(_ typed: [TypedJudgement], content: ContentStore, isRehearsal: Bool) throws {
    var items: [EvidenceIntake.Item] = []
    var digests: [String: String] = [:]
    _ = try typed.reading { judgement in
      try judgement.reading("evidence", option: "--evidence") {
        for text in judgement.evidence where digests[text] == nil {
          if let digest = Self.digest(text) {
            digests[text] = digest
          } else {
            let item = try EvidenceIntake.take(text, content: content, isRehearsal: isRehearsal)
            digests[text] = item.stored.sha256
            items.append(item)
          }
        }
      }
    }
    self.digests = digests
    intake = EvidenceIntake(items, content: content)
  }

  /// In the order in which they were named, each once.
  func digests(of texts: [String]) -> [String] {
    texts.compactMap { digests[$0] }.reduce(into: []) { known, digest in
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

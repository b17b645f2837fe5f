import Foundation
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

/// The files of a report that was issued lie in the content store, and go where the register goes.
@Suite struct ReportFilesTests {
  private let history: SampleHistory
  private let folder: TemporaryFolder
  private let digests: [String]

  init() async throws {
    let history = try await SampleHistory()
    self.history = history
    folder = try TemporaryFolder()
    let texts = ["manifest.json", "report.md"]
    let stored = try texts.map { [folder] name in
      try history.test.store.content.put(try folder.write(name.utf8, to: name), name: name)
    }
    digests = stored.map(\.sha256)
    let head = try await history.head()
    try await history.test.record { transaction in
      _ = try transaction.add(
        .report,
        [
          "number": "R-1", "period": .string(transaction.today.description),
          "asOf": .string(transaction.today.description), "languages": .array(["ja"]),
          "sequence": .integer(head.sequence), "hash": .string(head.hash.description), "catalogue": "test",
          "catalogueVersion": "1", "program": "daicho 0.0.0", "decision": "R8情政第1号",
          "decidedOn": .string(transaction.today.description), "manifestSHA256": .string(stored[0].sha256),
          "files": .array([Report.File(name: "report.md", sha256: stored[1].sha256, size: stored[1].size).json]),
        ])
    }
  }

  private func atFault(_ store: SQLiteStore) throws -> [StoreError] { try store.verify().content.map(\.error) }

  @Test func backupAndRestoreBringThem() async throws {
    try history.test.store.backup(to: folder.path("backup.db"))
    try SQLiteStore.restore(folder.path("backup.db"), to: folder.path("restored.db"))
    let restored = try SQLiteStore(opening: folder.path("restored.db"))
    #expect(try restored.verify().holds)
    for sha256 in digests { try restored.content.verify(sha256) }
  }

  @Test func oneThatIsMissingOrAlteredFailsVerification() throws {
    let store = history.test.store
    #expect(try store.verify().holds)
    try FileManager.default.removeItem(atPath: store.content.path(of: digests[0]))
    try Data("x".utf8).write(to: URL(fileURLWithPath: store.content.path(of: digests[1])))
    #expect(try atFault(store) == [.contentMissing(sha256: digests[0]), .contentAltered(sha256: digests[1])])
  }

  @Test func aBackupWithoutOneIsRefused() async throws {
    try history.test.store.backup(to: folder.path("backup.db"))
    let file = folder.path("backup.db") + ".files/\(digests[1].prefix(2))/\(digests[1])"
    try FileManager.default.removeItem(atPath: file)
    let sequence = try await history.head().sequence
    #expect(throws: StoreError.backupDoesNotVerify(path: folder.path("backup.db"), sequence: sequence)) {
      try SQLiteStore.restore(folder.path("backup.db"), to: folder.path("restored.db"))
    }
  }
}

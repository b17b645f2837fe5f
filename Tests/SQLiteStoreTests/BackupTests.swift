import Foundation
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct BackupTests {
  private let history: SampleHistory
  private let folder: TemporaryFolder
  private let sha256: String

  init() async throws {
    history = try await SampleHistory()
    folder = try TemporaryFolder()
    let stored = try history.test.store.content.put(try folder.write("契約書".utf8, to: "a.pdf"), name: "a.pdf")
    sha256 = stored.sha256
    try await history.test.record {
      _ = try $0.add(
        .document, ["number": .string(stored.sha256), "name": "a.pdf", "size": .integer(stored.size)])
    }
  }

  @Test func aBackupRestoresEverything() async throws {
    let head = try await history.head()
    #expect(try history.test.store.backup(to: folder.path("backup.db")) == head)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.pdf", "backup.db", "backup.db.files"])
    #expect(try SQLiteStore.restore(folder.path("backup.db"), to: folder.path("restored.db")) == head)
    let restored = try SQLiteStore(opening: folder.path("restored.db"))
    let verification = try restored.verify(expecting: head)
    #expect(verification.holds)
    #expect(verification.entries == SampleHistory.entries + 1)
    try restored.content.verify(sha256)
    // The copy lives on, and the original does not notice.
    let register = Register(store: restored, context: history.test.context)
    try await register.record(Act(command: "test")) { _ = try $0.add(.section, ["number": "9", "name": "課"]) }
    #expect(try restored.verify(expecting: head).holds)
    #expect(try await history.head() == head)
    #expect(try FileManager.default.attributesOfItem(atPath: restored.path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func nothingIsOverwritten() throws {
    let path = try folder.write("x".utf8, to: "taken.db")
    #expect(throws: StoreError.exists(path: path)) { try history.test.store.backup(to: path) }
    try history.test.store.backup(to: folder.path("backup.db"))
    #expect(throws: StoreError.exists(path: path)) { try SQLiteStore.restore(folder.path("backup.db"), to: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("x".utf8))
  }

  @Test(arguments: [
    ("UPDATE journal SET body = replace(body, 'LAN', 'LAM') WHERE sequence = 8", 8),
    ("UPDATE subject_version SET title = 'x' WHERE seqFrom = 11", 11), ("DELETE FROM journal WHERE sequence = 5", 5),
  ])
  func anAlteredBackupIsRefused(sql: String, sequence: Int64) throws {
    let path = folder.path("backup.db")
    try history.test.store.backup(to: path)
    try SampleHistory.run(sql, on: path)
    #expect(throws: StoreError.backupDoesNotVerify(path: path, sequence: sequence)) {
      try SQLiteStore.restore(path, to: folder.path("restored.db"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("restored.db")))
  }

  @Test func aBackupWithAnAlteredFileIsRefused() throws {
    let path = folder.path("backup.db")
    try history.test.store.backup(to: path)
    let file = path + ".files/\(sha256.prefix(2))/\(sha256)"
    try Data("改ざん".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreError.backupDoesNotVerify(path: path, sequence: 14)) {
      try SQLiteStore.restore(path, to: folder.path("restored.db"))
    }
    try FileManager.default.removeItem(atPath: file)
    #expect(throws: StoreError.backupDoesNotVerify(path: path, sequence: 14)) {
      try SQLiteStore.restore(path, to: folder.path("restored.db"))
    }
  }

  @Test func alteredFilesFailVerification() throws {
    let file = history.test.store.content.path(of: sha256)
    try Data("改ざん".utf8).write(to: URL(fileURLWithPath: file))
    let verification = try history.test.store.verify()
    #expect(verification.content == [ContentDifference(sequence: 14, error: .contentAltered(sha256: sha256))])
    #expect(!verification.holds)
    #expect(throws: StoreError.contentAltered(sha256: sha256)) {
      try history.test.store.backup(to: folder.path("backup.db"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("backup.db")))
  }
}

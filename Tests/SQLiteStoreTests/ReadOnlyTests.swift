import Foundation
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

/// Permissions do not bind every user who runs tests, so the answer to "can files be made there?" is given.
@Suite struct ReadOnlyTests {
  private func closed() throws -> TestRegister {
    let test = try TestRegister()
    try test.store.queue.close()
    return test
  }

  private func opened(_ path: String) throws -> SQLiteStore {
    try SQLiteStore(opening: path, readOnly: false, patience: 1) { _ in false }
  }

  @Test func aRegisterIsReadWhereNothingCanBeMade() async throws {
    let test = try closed()
    let store = try opened(test.path)
    #expect(try await store.read { try $0.head().sequence } > 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path) == ["register.db"])
    await #expect(throws: StoreError.notWritable(path: test.path)) {
      try await Register(store: store, context: test.context).record(Act(command: "test")) {
        _ = try $0.add(.section, ["number": "S-1", "name": "課"])
      }
    }
  }

  @Test func whatWasReadWhileSomebodyWroteIsNotTrusted() async throws {
    let test = try closed()
    let store = try opened(test.path)
    let writer = try SQLiteStore(opening: test.path)
    try await Register(store: writer, context: test.context).record(Act(command: "test")) {
      _ = try $0.add(.section, ["number": "S-1", "name": "課"])
    }
    await #expect(throws: StoreError.busy(path: test.path)) { try await store.read { try $0.head().sequence } }
  }

  @Test func aLogThatWaitsIsLeftToSQLite() throws {
    let test = try closed()
    func isImmutable() -> Bool { RegisterFile.isImmutable(test.path) { _ in false } }
    #expect(isImmutable())
    #expect(!RegisterFile.isImmutable(test.path) { _ in true })
    try Data().write(to: URL(fileURLWithPath: test.path + "-wal"))
    #expect(isImmutable())
    try Data([1]).write(to: URL(fileURLWithPath: test.path + "-wal"))
    #expect(!isImmutable())
  }
}

import Foundation
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

/// What a killed process leaves behind goes with the next command that writes, and nothing else does.
@Suite struct LeftoversTests {
  private let test: TestRegister
  private var folder: TemporaryFolder { test.folder }

  init() throws { test = try TestRegister(requirements: []) }

  @discardableResult
  private func file(_ name: String, minutesOld minutes: Double = 120) throws -> String {
    let path = try folder.write("x".utf8, to: name)
    let date = Date(timeIntervalSinceNow: -60 * minutes)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    return path
  }

  private func names(_ part: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + part).filter { $0.contains(".new-") }
      .sorted()
  }

  private func write() async throws { try await test.addContract("C-\(UInt32.random(in: 0 ... .max))") }

  @Test func unfinishedFilesOfACrashAreRemoved() async throws {
    try FileManager.default.createDirectory(atPath: test.path + ".files", withIntermediateDirectories: false)
    for name in [
      "register.db.new-123-456", "register.db.new-123-456-wal", "register.db.new-123-456-shm",
      "register.db.new-9-9-journal", "register.db.files/.new-77-88",
    ] {
      try file(name)
    }
    try await write()
    #expect(try names().isEmpty)
    #expect(try names("register.db.files").isEmpty)
    #expect(try test.store.verify().holds)
  }

  @Test func filesOfSomebodyElseStay() async throws {
    let others = [
      "other.db.new-1-2", "register.db.new-year", "register.db.new-1-2-3", "register.db.new-1-x", "register.db.new-1-",
      "register.db.new-1-2.txt",
    ]
    for name in others { try file(name) }
    try FileManager.default.createDirectory(
      atPath: folder.path("register.db.new-5-5"), withIntermediateDirectories: false)
    try await write()
    #expect(try names() == (others + ["register.db.new-5-5"]).sorted())
  }

  @Test func aFileThatIsYoungOrInUseStays() async throws {
    try file("register.db.new-1-1", minutesOld: 50)
    let busy = try file("register.db.new-2-2")
    let descriptor = open(busy, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    try await write()
    #expect(try names() == ["register.db.new-1-1", "register.db.new-2-2"])
    close(descriptor)
    try await write()
    #expect(try names() == ["register.db.new-1-1"])
  }

  @Test func aLinkLeadsNowhere() async throws {
    let target = try file("precious")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("register.db.new-3-3"), withDestinationPath: target)
    try await write()
    #expect(FileManager.default.fileExists(atPath: target))
  }

  @Test func aFileOnItsWayInIsLocked() throws {
    let content = test.store.content
    let staged = try content.stage(try folder.write("abc".utf8, to: "a"), name: "a")
    let name = try #require(try names("register.db.files").first)
    let old = Date(timeIntervalSinceNow: -7200)
    try FileManager.default.setAttributes(
      [.modificationDate: old], ofItemAtPath: folder.path("register.db.files/" + name))
    Leftovers.remove(of: test.path)
    #expect(try content.publish(staged))
    try content.verify(staged.stored.sha256)
  }

  @Test func aFileThatIsNotPublishedGoes() throws {
    let content = test.store.content
    _ = try content.stage(try folder.write("abc".utf8, to: "a"), name: "a")
    #expect(try names("register.db.files").isEmpty)
    #expect(content.paths().isEmpty)
  }
}

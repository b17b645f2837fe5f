import Foundation
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct ContentReadingTests {
  private let folder: TemporaryFolder
  private let content: ContentStore
  private let sha256: String

  init() throws {
    folder = try TemporaryFolder()
    content = ContentStore(folder: folder.path("r.db.files"))
    sha256 = try content.put(try folder.write("abc".utf8, to: "a.txt"), name: "a.txt").sha256
  }

  @Test func aStoredFileIsCopiedOutForItsOwnerAlone() throws {
    let copy = folder.path("copy.txt")
    try content.copy(sha256, to: copy)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("abc".utf8))
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    #expect(throws: StoreError.exists(path: copy)) { try content.copy(sha256, to: copy) }
    #expect(throws: StoreError.notWritable(path: folder.path("none/x"))) {
      try content.copy(sha256, to: folder.path("none/x"))
    }
  }

  @Test func whatWasAlteredIsNotCopiedOut() throws {
    try Data("abd".utf8).write(to: URL(fileURLWithPath: content.path(of: sha256)))
    let copy = folder.path("copy.txt")
    #expect(throws: StoreError.contentAltered(sha256: sha256)) { try content.copy(sha256, to: copy) }
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func measuringWritesNothing() throws {
    let empty = ContentStore(folder: folder.path("empty"))
    #expect(try empty.measure(folder.path("a.txt"), name: "a.txt").sha256 == sha256)
    #expect(!FileManager.default.fileExists(atPath: empty.folder))
  }

  @Test func everyFileOfTheStoreIsNamed() throws {
    try folder.write([], to: "r.db.files/ba/notes.txt")
    try folder.write([], to: "r.db.files/.new-1-2")
    #expect(content.paths() == ["ba/\(sha256)", "ba/notes.txt"])
  }

  @Test func publishingSaysWhetherItIsNewAndMendsWhatIsThere() throws {
    let path = folder.path("a.txt")
    try Data("abd".utf8).write(to: URL(fileURLWithPath: content.path(of: sha256)))
    #expect(try content.publish(try content.stage(path, name: "a.txt")) == false)
    try content.verify(sha256)
    content.withdraw(sha256)
    #expect(throws: StoreError.contentMissing(sha256: sha256)) { try content.verify(sha256) }
    #expect(try content.publish(try content.stage(path, name: "a.txt")))
  }
}

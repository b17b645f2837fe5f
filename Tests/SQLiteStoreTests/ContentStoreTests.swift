import Foundation
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct ContentStoreTests {
  private let folder: TemporaryFolder
  private let content: ContentStore

  init() throws {
    folder = try TemporaryFolder()
    content = ContentStore(folder: folder.path("r.db.files"))
  }

  private func stored() -> [String] {
    (FileManager.default.enumerator(atPath: content.folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.utf8.count > 2 }
  }

  @Test func aFileIsStoredByItsDigestAndVerifies() throws {
    let path = try folder.write("abc".utf8, to: "a.txt")
    let put = try content.put(path, name: "a.txt")
    // FIPS 180-2, appendix B.1.
    #expect(put.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(put.size == 3)
    try content.verify(put.sha256)
    #expect(stored() == ["ba/\(put.sha256)"])
    let attributes = try FileManager.default.attributesOfItem(atPath: content.path(of: put.sha256))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folderAttributes = try FileManager.default.attributesOfItem(atPath: content.folder)
    #expect(folderAttributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func largeAndEmptyFilesAreStoredWhole() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let large = try content.put(try folder.write(bytes, to: "large"), name: "large")
    #expect(large.size == 200_000)
    #expect(try Data(contentsOf: URL(fileURLWithPath: content.path(of: large.sha256))) == Data(bytes))
    let empty = try content.put(try folder.write([], to: "empty"), name: "empty")
    #expect(empty.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    try content.verify(empty.sha256)
  }

  @Test func theSameBytesAreStoredOnce() throws {
    let first = try content.put(try folder.write("abc".utf8, to: "a"), name: "a")
    let second = try content.put(try folder.write("abc".utf8, to: "b"), name: "b")
    #expect(first == second)
    #expect(stored().count == 1)
  }

  @Test func alteredAndMissingFilesAreNamed() throws {
    let put = try content.put(try folder.write("abc".utf8, to: "a"), name: "a")
    try Data("abd".utf8).write(to: URL(fileURLWithPath: content.path(of: put.sha256)))
    #expect(throws: StoreError.contentAltered(sha256: put.sha256)) { try content.verify(put.sha256) }
    try FileManager.default.removeItem(atPath: content.path(of: put.sha256))
    #expect(throws: StoreError.contentMissing(sha256: put.sha256)) { try content.verify(put.sha256) }
  }

  @Test func aFileTooLargeLeavesNothing() throws {
    let small = ContentStore(folder: content.folder, largestFile: 3)
    _ = try small.put(try folder.write("abc".utf8, to: "a"), name: "a")
    let path = try folder.write("abcd".utf8, to: "契約書.pdf")
    #expect(throws: StoreError.contentTooLarge(name: "契約書.pdf", limit: 3)) { try small.put(path, name: "契約書.pdf") }
    #expect(stored().count == 1)
  }

  @Test func onlyFilesAreTaken() throws {
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path("none"), folder.path, pipe] {
      #expect(throws: StoreError.notReadable(path: path)) { try content.put(path, name: "x") }
    }
  }

  @Test func aFileInThePlaceOfTheFolderIsSaid() throws {
    try folder.write([], to: "r.db.files")
    let path = try folder.write("abc".utf8, to: "a")
    #expect(throws: StoreError.notWritable(path: content.folder)) { try content.put(path, name: "a") }
  }
}

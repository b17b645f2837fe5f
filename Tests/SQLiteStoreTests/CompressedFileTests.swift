import Foundation
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct CompressedFileTests {
  private let folder: TemporaryFolder
  private let content: ContentStore
  /// A list whose entries are much alike.
  private let list = Array(String(repeating: "登録番号,事業者名,状態\n", count: 4000).utf8)

  init() throws {
    folder = try TemporaryFolder()
    content = ContentStore(folder: folder.path("r.db.files"))
  }

  @Test func isReadAsItWas() throws {
    let file = try content.stage(compressing: list, name: "list.csv")
    #expect(file.size == Int64(list.count))
    #expect(file.kept.sha256 == Digest.of(list).description)
    #expect(file.staged.stored.size < file.size / 10)
    try content.publish(file.staged)
    #expect(try content.expand(file.kept) == list)
    try content.verify(file.kept.storedSHA256)
  }

  @Test func equalBytesLieThereOnce() throws {
    let files = try (0..<2).map { try content.stage(compressing: list, name: "list-\($0).csv") }
    #expect(files[0].kept == files[1].kept)
    #expect(try content.publish(files[0].staged))
    #expect(try !content.publish(files[1].staged))
    #expect(content.paths() == [ContentStore.place(of: files[0].kept.storedSHA256)])
  }

  @Test(arguments: [[], [0]] as [[UInt8]]) func smallOnesAreWholeToo(bytes: [UInt8]) throws {
    let file = try content.stage(compressing: bytes, name: "x")
    try content.publish(file.staged)
    #expect(try content.expand(file.kept) == bytes)
  }

  @Test func whatWasNotPublishedGoes() throws {
    do { _ = try content.stage(compressing: list, name: "list.csv") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: content.folder).isEmpty)
  }

  @Test func whatIsCutOrAlteredIsNotRead() throws {
    let file = try content.stage(compressing: list, name: "list.csv")
    try content.publish(file.staged)
    let path = content.path(of: file.kept.storedSHA256)
    let altered = StoreError.contentAltered(sha256: file.kept.storedSHA256)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for bytes in [whole.dropLast(9), whole + [0], Data("no gzip".utf8), Data()] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: altered) { try content.expand(file.kept) }
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreError.contentMissing(sha256: file.kept.storedSHA256)) { try content.expand(file.kept) }
  }

  @Test func whatGrowsBeyondTheLimitIsNotRead() throws {
    let file = try content.stage(compressing: list, name: "list.csv")
    try content.publish(file.staged)
    var small = content
    small.largestFile = Int64(list.count) - 1
    #expect(throws: StoreError.contentAltered(sha256: file.kept.storedSHA256)) { try small.expand(file.kept) }
    #expect(throws: StoreError.contentTooLarge(name: "x", limit: small.largestFile)) {
      try small.stage(compressing: list, name: "x")
    }
  }

  /// What one store holds goes into another as it is.
  @Test func isCarriedFromOneStoreToAnother() throws {
    let file = try content.stage(compressing: list, name: "list.csv")
    try content.publish(file.staged)
    let compressed = try content.compressed(file.kept)
    #expect(Digest.of(compressed).description == file.kept.storedSHA256)
    let other = ContentStore(folder: folder.path("other.db.files"))
    try other.publish(try other.stage(compressed: compressed, name: "list.csv"))
    #expect(other.paths() == content.paths())
    #expect(try other.expand(file.kept) == list)
    try Data(compressed + [0]).write(to: URL(fileURLWithPath: content.path(of: file.kept.storedSHA256)))
    #expect(throws: StoreError.contentAltered(sha256: file.kept.storedSHA256)) { try content.compressed(file.kept) }
  }

  @Test func nothingUnpacksToMoreThanItMay() throws {
    let file = try content.stage(compressing: list, name: "list.csv")
    try content.publish(file.staged)
    let (compressed, size) = (try content.compressed(file.kept), Int64(list.count))
    #expect(ContentStore.expand(compressed, as: file.kept, upTo: size) == list)
    #expect(ContentStore.expand(compressed, as: file.kept, upTo: size - 1) == nil)
    let other = Observation.Kept(sha256: Digest.of([1]).description, storedSHA256: file.kept.storedSHA256)
    #expect(ContentStore.expand(compressed, as: other, upTo: size) == nil)
  }
}

/// What observations name is part of the register.
@Suite struct ObservedFilesTests {
  private let test: TestRegister
  private let folder: TemporaryFolder
  private let kept: Observation.Kept

  init() async throws {
    let test = try TestRegister()
    self.test = test
    folder = try TemporaryFolder()
    let content = test.store.content
    let body = try content.stage(compressing: Array("本体".utf8), name: "body")
    let records = try content.stage(compressing: Array("[]".utf8), name: "records")
    for file in [body, records] { try content.publish(file.staged) }
    kept = body.kept
    let (kept, size) = (body.kept, body.size)
    let read = records.kept
    try await test.record { transaction in
      for milliseconds in [1_795_000_000_000, 1_795_086_400_000] as [Int64] {
        var observation = Observation(
          source: "ismap", address: nil, at: Instant(milliseconds: milliseconds), fetch: .ok)
        observation.body = kept
        observation.size = size
        observation.records = read
        observation.entries = 0
        try transaction.recordObservation(observation)
      }
    }
  }

  @Test func theyAreVerifiedOnceForTheFirstThatNamesThem() throws {
    #expect(try test.store.verify().holds)
    try FileManager.default.removeItem(atPath: test.store.content.path(of: kept.storedSHA256))
    let verification = try test.store.verify()
    #expect(!verification.holds)
    #expect(
      verification.content == [
        ContentDifference(
          sequence: verification.entries - 1, error: .contentMissing(sha256: kept.storedSHA256))
      ])
  }

  @Test func aBackupHoldsThemAndIsRestoredWithThem() throws {
    try test.store.backup(to: folder.path("backup.db"))
    try SQLiteStore.restore(folder.path("backup.db"), to: folder.path("restored.db"))
    let restored = try SQLiteStore(opening: folder.path("restored.db"))
    #expect(try restored.content.expand(kept) == Array("本体".utf8))
    #expect(try restored.verify().holds)
  }

  @Test func aBackupWithoutOneIsNotRestored() throws {
    try test.store.backup(to: folder.path("backup.db"))
    let content = try SQLiteStore(opening: folder.path("backup.db"), readOnly: true).content
    try FileManager.default.removeItem(atPath: content.path(of: kept.storedSHA256))
    #expect(throws: StoreError.self) {
      try SQLiteStore.restore(folder.path("backup.db"), to: folder.path("restored.db"))
    }
  }
}

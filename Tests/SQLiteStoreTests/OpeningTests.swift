import Foundation
import GRDB
import Registry
import TestSupport
import Testing
import TextForms

@testable import SQLiteStore

@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(opening path: String) throws -> StoreError {
    try #require(throws: StoreError.self) { try SQLiteStore(opening: path) }
  }

  @Test func whatIsNotThereIsMissing() throws {
    #expect(try refusal(opening: folder.path("none.db")) == .missing(path: folder.path("none.db")))
    #expect(try refusal(opening: folder.path("no/folder.db")) == .missing(path: folder.path("no/folder.db")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.db")))
  }

  @Test func aFolderIsNoRegister() throws {
    #expect(try refusal(opening: folder.path) == .directory(path: folder.path))
  }

  @Test(arguments: ["", "件名,契約番号\n", "SQLite format 3\0", "SQLite format 3\0" + String(repeating: "x", count: 5000)])
  func anotherFileIsNoRegister(text: String) throws {
    let path = try folder.write(text.utf8, to: "file")
    #expect(try refusal(opening: path) == .notARegister(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
  }

  @Test func aPipeIsNoRegister() throws {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try refusal(opening: path) == .notARegister(path: path))
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAsItIs() throws {
    let path = folder.path("other.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE journal (sequence INTEGER)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try refusal(opening: path) == .notARegister(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other.sqlite"])
  }

  @Test func aRegisterOfANewerProgramIsRefused() async throws {
    let history = try await SampleHistory()
    let error = try #require(throws: StoreError.self) { try history.tampered("PRAGMA user_version = 6") }
    guard case .newer(_, found: 6, known: 5) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(throws: StoreError.self) { try history.tampered("PRAGMA user_version = 0") }
  }

  /// As version 1 kept it: other tables for what is judged. The journal says all, so nothing is lost.
  @Test(arguments: [true, false]) func aRegisterOfAnOlderProgramIsBroughtUpToDate(readOnly: Bool) async throws {
    let history = try await SampleHistory()
    let older = try history.tamperedCopy(
      """
      DROP TABLE subject_version; DROP TABLE related_version; DROP TABLE assessment_version;
      CREATE TABLE contract_version (contract INTEGER); CREATE TABLE assessment_version (contract INTEGER);
      PRAGMA user_version = 1
      """)
    let store = try SQLiteStore(opening: older, readOnly: readOnly)
    let verification = try SQLiteStore(opening: older).verify()
    #expect(verification.holds)
    #expect(verification.head == (try await store.read { try $0.head() }))
  }

  /// As version 2 kept it: subjects without a day of closing, and nested subcontracts under nothing.
  @Test func aRegisterOfVersion2LearnsWhatClosesAndWhatLiesUnderSubcontracts() async throws {
    let history = try await SampleHistory()
    let older = try history.tamperedCopy(
      """
      DELETE FROM related_version WHERE kind = 5; ALTER TABLE subject_version DROP COLUMN closed;
      PRAGMA user_version = 2
      """)
    #expect(try SQLiteStore(opening: older).verify().holds)
  }

  /// As version 3 kept it: services that lead to no contract.
  @Test func aRegisterOfVersion3LearnsWhichContractsServicesName() async throws {
    let history = try await SampleHistory()
    try await history.test.record { transaction in
      let contract = try transaction.record(.contract, number: "C-1")
      _ = try transaction.add(
        .cloudService, ["number": "CS-9", "name": "電子申請", "contract": .string(contract.description)])
    }
    let older = try history.tamperedCopy("DELETE FROM related_version WHERE kind = 9; PRAGMA user_version = 3")
    #expect(try SQLiteStore(opening: older).verify().holds)
  }

  /// As version 4 kept it: certifications that bear on nothing.
  @Test func aRegisterOfVersion4LearnsWhatCertificationsBearOn() async throws {
    let history = try await SampleHistory()
    try await history.test.record { transaction in
      let service = try transaction.add(.cloudService, ["number": "CS-9", "name": "電子申請"])
      _ = try transaction.add(
        .certification, ["number": "CE-9", "scheme": "ISMAP", "service": .string(service.description)])
    }
    let older = try history.tamperedCopy("DELETE FROM related_version WHERE kind = 10; PRAGMA user_version = 4")
    #expect(try SQLiteStore(opening: older).verify().holds)
  }

  @Test func anOlderRegisterIsRefusedWhereItCannotBeBroughtUpToDate() async throws {
    let history = try await SampleHistory()
    let older = try history.tamperedCopy("PRAGMA user_version = 1")
    let error = try #require(throws: StoreError.self) {
      try SQLiteStore(opening: older, readOnly: true, patience: 1, isWritable: { _ in false })
    }
    #expect(error == .older(path: older))
  }

  @Test func aDamagedFileIsSaidToBe() throws {
    let test = try TestRegister()
    try test.store.queue.close()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: test.path)))
    for index in 4096..<bytes.count { bytes[index] = 0x5A }
    try folder.write(bytes, to: "damaged.db")
    let error = try refusal(opening: folder.path("damaged.db"))
    #expect(error.code == "registry-failed")
  }

  @Test func aRegisterOpensReadOnly() async throws {
    let test = try TestRegister()
    try await test.addContract("C-1")
    try test.store.queue.close()
    let store = try SQLiteStore(opening: test.path, readOnly: true)
    #expect(try await store.read { try $0.head().sequence } == 3)
    #expect(try store.verify().holds)
    await #expect(throws: StoreError.notWritable(path: test.path)) {
      try await store.write {
        _ = try Register.begin($0, act: Act(command: "x"), context: test.context).add(
          .section, ["number": "1", "name": "課"])
      }
    }
  }

  @Test func writesReachTheDiskBeforeTheyAreAcknowledged() throws {
    let test = try TestRegister()
    let pragmas = try test.store.queue.read { db in
      try ["synchronous", "journal_mode", "secure_delete"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(pragmas == ["2", "wal", "1"])
  }

  @Test func nothingIsOverwritten() async throws {
    let test = try TestRegister()
    let before = try Data(contentsOf: URL(fileURLWithPath: test.path))
    for path in [test.path, test.folder.path] {
      let error = try #require(throws: StoreError.self) {
        try SQLiteStore.create(at: path, registry: TestRegister.identity) { _ in }
      }
      #expect(["registry-exists", "registry-is-directory"].contains(error.code))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: test.path)) == before)
    #expect(throws: StoreError.folderMissing(path: test.folder.path("none"))) {
      try SQLiteStore.create(at: test.folder.path("none/r.db"), registry: TestRegister.identity) { _ in }
    }
  }

  @Test func aRegisterThatCouldNotBeMadeLeavesNothing() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try SQLiteStore.create(at: folder.path("r.db"), registry: TestRegister.identity) { _ in throw Stop() }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func onlyItsOwnerReadsARegister() throws {
    let test = try TestRegister()
    let mode = try FileManager.default.attributesOfItem(atPath: test.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.folder.path).allSatisfy { $0.hasPrefix("register.db") })
  }

  @Test func everyErrorSaysWhatAndWhatToDoInBothLanguages() {
    let errors: [StoreError] = [
      .missing(path: "r"), .exists(path: "r"), .directory(path: "r"), .notARegister(path: "r"),
      .newer(path: "r", found: 3, known: 2), .networkFileSystem(path: "r"), .notReadable(path: "r"),
      .notWritable(path: "r"), .folderMissing(path: "r"), .busy(path: "r"), .full(path: "r"), .damaged(sequence: 1),
      .sqlite(path: "r", detail: "x"), .contentMissing(sha256: "0"), .contentAltered(sha256: "0"),
      .contentTooLarge(name: "a", limit: 1), .backupDoesNotVerify(path: "r", sequence: 1),
      .erasedBytesRemain(path: "r"),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for words in errors.flatMap({ [$0.message, $0.remedy] }) {
      #expect(words.ja.hasSuffix("。"))
      #expect(!words.en.isEmpty && words.en.unicodeScalars.allSatisfy { $0.value < 0x3000 })
    }
  }
}

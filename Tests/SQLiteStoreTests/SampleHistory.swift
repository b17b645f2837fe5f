import GRDB
import Registry
import SQLiteStore
import TestSupport
import TextForms

/// A register with rows in every projection, and ways to tamper with copies of it.
struct SampleHistory {
  let test: TestRegister
  let officer: RecordID

  /// Entries: 1 register, 2 catalogue, 3 officer, 4 vendor, 5 to 7 one batch of three sections, 8 contract, 9 NDA,
  /// 10 assessment, 11 contract edited from a day, 12 assessment corrected, 13 section.
  init() async throws {
    let test = try TestRegister()
    self.test = test
    officer = try await test.addOfficer()
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "嘉穂システム"]) }
    try await test.record { transaction in
      for number in ["1", "2", "3"] { try transaction.add(.section, ["number": .string(number), "name": "課"]) }
    }
    test.clock.advance(days: 1)
    let act = Act(command: "contract add", officer: officer, reason: "台帳から")
    let contract = try await test.register.record(act) {
      try $0.add(
        .contract, ["number": "C-1", "title": "庁内LAN", "vendor": .string(vendor.description)],
        effectiveFrom: CivilDate(iso: "2026-04-01"))
    }
    try await test.record {
      _ = try $0.add(
        .nda,
        ["number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description)])
    }
    let judgement = try await test.record(as: officer) {
      try $0.assess(
        requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .partial, tier: .observed)
    }
    let july = CivilDate(iso: "2026-07-01") ?? CivilDate(dayNumber: 0)
    try await test.record { _ = try $0.edit(contract, ["title": "庁内LAN更新"], effect: .change(from: july)) }
    try await test.record { _ = try $0.edit(judgement, ["outcome": "satisfied"], effect: .correction) }
    try await test.record { _ = try $0.add(.section, ["number": "4", "name": "課"]) }
  }

  static let entries: Int64 = 13

  func head() async throws -> JournalHead { try await test.read { try $0.head() } }

  /// Runs SQL on a copy, past everything that the store would refuse, and opens it.
  func tampered(_ sql: String) throws -> SQLiteStore { try SQLiteStore(opening: tamperedCopy(sql)) }

  func tamperedCopy(_ sql: String) throws -> String {
    let path = test.folder.path("copy-\(UInt64.random(in: 0 ... .max)).db")
    try test.store.backup(to: path)
    try Self.run(sql, on: path)
    return path
  }

  static func run(_ sql: String, on path: String) throws {
    let queue = try raw(path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: sql)
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
  }

  /// The file as another program would open it; a test may leave a transaction open.
  static func raw(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

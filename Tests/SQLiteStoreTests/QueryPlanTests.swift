import GRDB
import Registry
import TestSupport
import Testing
import TextForms

@testable import SQLiteStore

/// A full scan of a table that grows with the journal would not show in a small register, but in a city's.
@Suite struct QueryPlanTests {
  @Test func noCommandScansWhatGrows() async throws {
    let history = try await SampleHistory()
    let queue = history.test.store.queue
    let statements = Statements()
    try await queue.writeWithoutTransaction { db in
      db.trace { event in
        if case .statement(let statement) = event { statements.add(statement.sql) }
      }
    }
    try await run(on: history)
    try await queue.writeWithoutTransaction { db in db.trace(options: [], nil) }
    let plans = try await queue.read { db in
      try statements.all.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("INSERT") || $0.hasPrefix("UPDATE") }.map {
        sql in
        let rows = try DirectStatement(db, "EXPLAIN QUERY PLAN \(sql)")
        var details: [String] = []
        while try rows.step() { details.append(rows.text(3) ?? "") }
        return (sql, details)
      }
    }
    #expect(plans.count > 20)
    for (sql, details) in plans {
      let scans = details.filter {
        $0.hasPrefix("SCAN") && !$0.contains("requirement_code") && $0 != "SCAN CONSTANT ROW"
      }
      #expect(scans.isEmpty, "\(sql)")
    }
  }

  private func run(on history: SampleHistory) async throws {
    let july = CivilDate(iso: "2026-08-01") ?? CivilDate(dayNumber: 0)
    let test = history.test
    try await test.record(as: history.officer) { transaction in
      let contract = try transaction.record(.contract, number: "C-1")
      try transaction.assess(
        requirementID: "9.1-3-1-b", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed)
      for kind in [RecordKind.contract, .nda, .assessment] {
        let number = [.contract: "C-1", .nda: "N-1"][kind] ?? "C-1#9.1-2-1-e#1"
        let record = try transaction.record(kind, number: number)
        let key = [.contract: "title", .nda: "covers"][kind] ?? "reason"
        try transaction.edit(record, [key: "改訂"], effect: .change(from: july))
      }
    }
    try await test.read { reader in
      let head = try reader.head().sequence
      _ = try reader.timeOfHead()
      _ = try reader.sequence(.time(Instant(milliseconds: 0)))
      _ = try reader.sequence(.sequence(3))
      _ = try reader.entry(3)
      _ = try reader.names(of: .vendor, at: head)
      _ = try reader.setting(.officer, at: head)
      _ = try reader.adoptedCatalogue(at: head)
      _ = try reader.requirementCodes()
      _ = try reader.find(.contract, number: "C-1", at: head).flatMap { try reader.subject(of: $0, at: head) }
      try reader.records(.section, on: july, at: head) { _ in true }
    }
  }

  private final class Statements: @unchecked Sendable {
    private(set) var all: [String] = []
    func add(_ sql: String) { if !all.contains(sql) { all.append(sql) } }
  }
}

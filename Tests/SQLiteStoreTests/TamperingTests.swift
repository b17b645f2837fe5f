import Registry
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct TamperingTests {
  struct Tampering: CustomTestStringConvertible, Sendable {
    let sql: String
    let faults: [JournalVerification.Fault]

    init(_ sql: String, _ faults: JournalVerification.Fault...) {
      self.sql = sql
      self.faults = faults
    }

    var testDescription: String { sql }
  }

  @Test func anUntouchedCopyVerifies() async throws {
    let history = try await SampleHistory()
    let verification = try history.tampered("SELECT 1").verify(expecting: try await history.head())
    #expect(verification.holds)
    #expect(verification.entries == SampleHistory.entries)
    #expect(verification.head == (try await history.head()))
  }

  @Test(arguments: [
    Tampering("UPDATE journal SET body = replace(body, 'LAN', 'LAM') WHERE sequence = 8", .body(sequence: 8)),
    Tampering("UPDATE journal SET body = body || ' ' WHERE sequence = 13", .body(sequence: 13)),
    Tampering(
      "UPDATE journal SET salt = zeroblob(16) WHERE sequence = 8", .body(sequence: 8)),
    Tampering(
      "UPDATE journal SET officer = (SELECT record FROM journal WHERE sequence = 4) WHERE sequence = 8",
      .header(sequence: 8)),
    Tampering("UPDATE journal SET officer = NULL WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET officer = x'' WHERE sequence = 4", .unreadable(sequence: 4), .link(sequence: 5)),
    Tampering("UPDATE journal SET time = time + 1 WHERE sequence = 13", .header(sequence: 13)),
    Tampering("UPDATE journal SET time = time - 1 WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET time = 0 WHERE sequence = 13", .time(sequence: 13), .header(sequence: 13)),
    Tampering("UPDATE journal SET time = 9223372036854775807 WHERE sequence = 13", .header(sequence: 13)),
    Tampering("UPDATE journal SET time = -9223372036854775808 WHERE sequence = 1", .header(sequence: 1)),
    Tampering("UPDATE journal SET command = 'contract edit' WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET operatingSystemUser = 'root' WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET reason = reason || char(0) WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET reason = NULL WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET reason = '' WHERE sequence = 4", .header(sequence: 4)),
    Tampering("UPDATE journal SET effectiveFrom = '2026-04-02' WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET effectiveFrom = NULL WHERE sequence = 8", .header(sequence: 8)),
    Tampering(
      "UPDATE journal SET effectiveFrom = '2026-4-1' WHERE sequence = 8", .unreadable(sequence: 8), .link(sequence: 9)),
    Tampering("UPDATE journal SET kind = 'section' WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET kind = 'sectiom' WHERE sequence = 8", .unreadable(sequence: 8), .link(sequence: 9)),
    Tampering(
      "UPDATE journal SET record = (SELECT record FROM journal WHERE sequence = 4) WHERE sequence = 8",
      .header(sequence: 8)),
    Tampering("UPDATE journal SET version = 2 WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET format = 9223372036854775807 WHERE sequence = 8", .header(sequence: 8)),
    Tampering("UPDATE journal SET batch = 6 WHERE sequence = 7", .batch(sequence: 7), .header(sequence: 7)),
    Tampering("UPDATE journal SET bodyHash = hash WHERE sequence = 8", .header(sequence: 8), .body(sequence: 8)),
    Tampering("UPDATE journal SET previous = hash WHERE sequence = 8", .link(sequence: 8), .header(sequence: 8)),
    Tampering("UPDATE journal SET hash = previous WHERE sequence = 8", .header(sequence: 8), .link(sequence: 9)),
    Tampering(
      "UPDATE journal SET hash = x'00' WHERE sequence = 13", .unreadable(sequence: 13)),
    Tampering("UPDATE journal SET body = NULL, salt = NULL WHERE sequence = 8", .erased(sequence: 8)),
    Tampering("UPDATE journal SET salt = NULL WHERE sequence = 13", .unreadable(sequence: 13)),
    Tampering("DELETE FROM journal WHERE sequence = 8", .missing(sequence: 8)),
    Tampering("DELETE FROM journal WHERE sequence = 1", .missing(sequence: 1), .batch(sequence: 2)),
    Tampering("DELETE FROM journal WHERE sequence IN (6, 7)", .missing(sequence: 6)),
    Tampering(
      "UPDATE journal SET sequence = 14 WHERE sequence = 13", .missing(sequence: 13), .batch(sequence: 14),
      .header(sequence: 14)),
    Tampering(
      """
      UPDATE journal SET sequence = 99 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE sequence = 4;
      UPDATE journal SET sequence = 4 WHERE sequence = 99
      """, .batch(sequence: 3), .link(sequence: 3), .header(sequence: 3), .batch(sequence: 4), .link(sequence: 4),
      .header(sequence: 4), .link(sequence: 5)),
  ])
  func namesTheEntry(tampering: Tampering) async throws {
    let verification = try await SampleHistory().tampered(tampering.sql).verify()
    #expect(verification.chain == tampering.faults)
    #expect(!verification.holds)
  }

  @Test(arguments: [
    "DELETE FROM journal WHERE sequence = 13", "DELETE FROM journal WHERE sequence > 6", "DELETE FROM journal",
  ])
  func aTailThatWasCutShowsAgainstTheHeadOfAReport(sql: String) async throws {
    let history = try await SampleHistory()
    let head = try await history.head()
    let verification = try history.tampered(sql).verify(expecting: head)
    #expect(verification.chain == [.expectedHead(head)])
  }

  @Test func anEarlierHeadStaysInTheChain() async throws {
    let history = try await SampleHistory()
    let entry = try #require(try await history.test.read { try $0.entry(7) })
    #expect(try history.test.store.verify(expecting: JournalHead(sequence: 7, hash: entry.hash)).holds)
    let wrong = JournalHead(sequence: 8, hash: entry.hash)
    #expect(try history.test.store.verify(expecting: wrong).chain == [.expectedHead(wrong)])
  }

  @Test func anotherRegisterFailsFromItsFirstEntry() async throws {
    let store = try await SampleHistory().tampered("UPDATE register SET registry = zeroblob(16)")
    #expect(try store.verify().chain.first == .header(sequence: 1))
  }

  @Test func anEntryHashedAnewBreaksTheNextLink() async throws {
    let history = try await SampleHistory()
    let entry = try #require(try await history.test.read { try $0.entry(8) })
    var header = entry.header
    header.officer = nil
    let forged = JournalEntry(header: header, content: try #require(entry.content), after: entry.previous)
    let hash = forged.hash.description
    let store = try history.tampered("UPDATE journal SET officer = NULL, hash = x'\(hash)' WHERE sequence = 8")
    #expect(try store.verify().chain == [.link(sequence: 9)])
  }

  struct RowTampering: CustomTestStringConvertible, Sendable {
    let sql: String
    let table: String
    let sequence: Int64

    init(_ sql: String, _ table: String, _ sequence: Int64) {
      self.sql = sql
      self.table = table
      self.sequence = sequence
    }

    var testDescription: String { sql }
  }

  @Test(arguments: [
    RowTampering("UPDATE record_key SET kind = 'nda' WHERE key = 4", "record_key", 4),
    RowTampering("DELETE FROM record_key WHERE key = 4", "record_key", 4),
    RowTampering("INSERT INTO record_key VALUES (zeroblob(16), 77, 'vendor')", "record_key", 77),
    RowTampering("UPDATE requirement_code SET id = 'x' WHERE code = 3", "requirement_code", 2),
    RowTampering("DELETE FROM requirement_code WHERE code = 3", "requirement_code", 2),
    RowTampering("INSERT INTO requirement_code VALUES (9, 'x', 13)", "requirement_code", 13),
    RowTampering("UPDATE record_version SET number = 'C-2' WHERE seqFrom = 8", "record_version", 8),
    RowTampering("UPDATE record_version SET seqTo = 13 WHERE seqFrom = 8", "record_version", 8),
    RowTampering("DELETE FROM record_version WHERE seqFrom = 13", "record_version", 13),
    RowTampering("INSERT INTO record_version VALUES (99, NULL, 'vendor', 4, 2, 0, 0, 'V-1')", "record_version", 99),
    RowTampering("UPDATE subject_version SET title = 'x' WHERE seqFrom = 11", "subject_version", 11),
    RowTampering("DELETE FROM subject_version WHERE seqFrom = 8", "subject_version", 8),
    RowTampering(
      "INSERT INTO subject_version (subject, effectiveFrom, seqFrom, kind, isRetired, number, title, flags, levels, material) VALUES (8, 0, 50, 'contract', 0, '', '', 0, 0, 0)",
      "subject_version", 50),
    RowTampering("UPDATE nda_version SET withoutEnd = 1", "nda_version", 9),
    RowTampering("DELETE FROM nda_version", "nda_version", 9),
    RowTampering(
      "INSERT INTO nda_version (contract, vendor, nda, effectiveFrom, seqFrom, isRetired, withoutEnd) VALUES (8, 4, 9, 0, 51, 0, 0)",
      "nda_version", 51),
    RowTampering("UPDATE assessment_version SET says = says - 1 WHERE seqFrom = 10", "assessment_version", 10),
    RowTampering("UPDATE assessment_version SET seqTo = NULL WHERE seqFrom = 10", "assessment_version", 10),
    RowTampering("DELETE FROM assessment_version WHERE seqFrom = 12", "assessment_version", 12),
    RowTampering(
      """
      INSERT INTO assessment_version (subject, requirement, effectiveFrom, seqFrom, assessment, says)
      VALUES (8, 1, 0, 52, 10, 11)
      """, "assessment_version", 52),
    RowTampering("DROP INDEX record_version_number", "record_version", 0),
    RowTampering("DROP TABLE nda_version", "nda_version", 0),
    RowTampering("ALTER TABLE subject_version ADD COLUMN colour TEXT", "subject_version", 0),
  ])
  func namesTheRowAndRebuildingMendsIt(tampering: RowTampering) async throws {
    let store = try await SampleHistory().tampered(tampering.sql)
    let verification = try store.verify()
    #expect(verification.chain.isEmpty)
    #expect(
      verification.projections == [ProjectionDifference(table: tampering.table, sequence: tampering.sequence)])
    let differing = try store.projectionDigests().filter { $0.stored != $0.rebuilt }.map(\.table)
    #expect(differing == [tampering.table])
    try store.rebuild()
    #expect(try store.verify().holds)
    #expect(try store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test func tamperedDaysOfProjectionsDoNotEndTheProgram() async throws {
    let store = try await SampleHistory().tampered(
      """
      UPDATE record_version SET effectiveFrom = 9000000000000000000 WHERE kind = 'vendor';
      UPDATE subject_version SET signed = 9000000000000000000, effectiveFrom = -9000000000000000000;
      """)
    let count = try await store.read { reader in
      var count = 0
      try reader.records(.vendor, on: nil, at: 13) { _ in
        count += 1
        return true
      }
      try reader.subjects(at: 13) { count += $0.versions.count }
      return count
    }
    #expect(count >= 1)
    #expect(try !store.verify().holds)
  }
}

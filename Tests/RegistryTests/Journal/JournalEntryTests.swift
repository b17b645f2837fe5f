import Registry
import Testing
import TextForms

/// The literals were computed apart from this program, with Python's hashlib, from the format as it is documented.
@Suite struct JournalEntryTests {
  private static let registry = RecordID(high: 0x0196_0000_0000_7000, low: 0x8000_0000_0000_0001)
  private static let record = RecordID(high: 0x0196_0000_0000_7000, low: 0x8000_0000_0000_0002)
  private static let officer = RecordID(high: 0x0196_0000_0000_7000, low: 0x8000_0000_0000_0003)
  private static let salt = [UInt8](0..<16)

  @Test func hashesAnEntryWithEveryField() {
    let body: JSONObject = ["number": "V-1", "name": "飯塚\"商\"会"]
    let header = JournalEntry.Header(
      registry: Self.registry, sequence: 42, batch: 41, time: Instant(milliseconds: 1_775_001_600_007),
      officer: Self.officer, operatingSystemUser: "tester", command: "vendor add", kind: .vendor, record: Self.record,
      version: 3, format: 1, effectiveFrom: CivilDate(year: 2026, month: 4, day: 1), reason: "年度初め\nの登録")
    let entry = JournalEntry(
      header: header, content: JournalEntry.Content(salt: Self.salt, body: CanonicalJSON.bytes(body)),
      after: Digest(bytes: [UInt8](repeating: 0xAB, count: 32)) ?? .zero)
    #expect(entry.bodyHash.description == "8907aaa76a6ca1e062805cc468364c9621b103d14d5eb7370b3428ae5ac2f682")
    let expected =
      #"{"batch":41,"bodyHash":"8907aaa76a6ca1e062805cc468364c9621b103d14d5eb7370b3428ae5ac2f682","#
      + #""command":"vendor add","effectiveFrom":"2026-04-01","format":1,"journalFormat":1,"kind":"vendor","#
      + #""officer":"01960000-0000-7000-8000-000000000003","operatingSystemUser":"tester","#
      + #""previous":"abababababababababababababababababababababababababababababababab","#
      + #""reason":"年度初め\nの登録","record":"01960000-0000-7000-8000-000000000002","#
      + #""registry":"01960000-0000-7000-8000-000000000001","sequence":42,"time":"2026-04-01T00:00:00.007Z","version":3}"#
    #expect(String(decoding: entry.headerBytes, as: UTF8.self) == expected)
    #expect(entry.hash.description == "9ff3e9b502d73ef1a6440698932dd01cb0f024cd66eb90b73b6cb5e36a1f080b")
  }

  @Test func hashesAnEntryWithoutTheOptionalFields() {
    let header = JournalEntry.Header(
      registry: Self.registry, sequence: 1, batch: 1, time: Instant(milliseconds: 0), officer: nil,
      operatingSystemUser: "tester", command: "init", kind: .register, record: Self.record, version: 1, format: 1,
      effectiveFrom: nil, reason: nil)
    let entry = JournalEntry(
      header: header, content: JournalEntry.Content(salt: Self.salt, body: CanonicalJSON.bytes([:])), after: .zero)
    #expect(entry.hash.description == "1c56d99921bfa149caba37bef1ced717d5a439643256f3099563d701e600ae47")
  }

  @Test func headerIsCanonicalJSON() throws {
    let header = JournalEntry.Header(
      registry: Self.registry, sequence: 2, batch: 2, time: Instant(milliseconds: 1), officer: Self.officer,
      operatingSystemUser: "a\"\\\u{1}/é", command: "x", kind: .contract, record: Self.record, version: 1, format: 1,
      effectiveFrom: CivilDate(year: 2026, month: 4, day: 1), reason: "\u{1f600}")
    let entry = JournalEntry(header: header, content: JournalEntry.Content(salt: Self.salt, body: []), after: .zero)
    #expect(CanonicalJSON.bytes(try JSONReader.read(entry.headerBytes)) == entry.headerBytes)
  }

  @Test func erasingTheContentLeavesTheHash() {
    let content = JournalEntry.Content(salt: Self.salt, body: CanonicalJSON.bytes(["number": "V-1"]))
    let header = JournalEntry.Header(
      registry: Self.registry, sequence: 1, batch: 1, time: Instant(milliseconds: 0), officer: nil,
      operatingSystemUser: "tester", command: "vendor add", kind: .vendor, record: Self.record, version: 1, format: 1,
      effectiveFrom: nil, reason: nil)
    let entry = JournalEntry(header: header, content: content, after: .zero)
    let erased = JournalEntry(
      header: header, bodyHash: entry.bodyHash, previous: entry.previous, hash: entry.hash, content: nil)
    #expect(Digest.of(erased.headerBytes) == entry.hash)
  }

  @Test func headReadsItsTextBack() throws {
    let head = JournalHead(sequence: 42, hash: Digest.of([1, 2, 3]))
    #expect(head.description == "42:039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
    #expect(JournalHead(head.description) == head)
    for text in ["", "42", "42:", ":", "-1:\(head.hash)", "+1:\(head.hash)", "42:\(head.hash)0", "42:\(head.hash):"] {
      #expect(JournalHead(text) == nil, "\(text)")
    }
    #expect(Digest("+a" + String(repeating: "0", count: 62)) == nil)
    #expect(Digest(bytes: [1]) == nil)
  }
}

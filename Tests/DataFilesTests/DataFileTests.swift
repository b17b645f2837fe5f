import DataFiles
import Testing
import TextForms

@Suite struct DataFileTests {
  func parse(_ text: String, name: String = "a.yaml") throws -> DataNode {
    try DataFile.parse(Array(text.utf8), name: name)
  }

  @Test func knowsWhereEachKeyAndValueStands() throws {
    let root = try parse("名前: あ\nlist:\n  - 1\n  - {k: \"2\"}\n")
    guard case .mapping(let entries) = root.content, entries.count == 2,
      case .sequence(let items) = entries[1].value.content, items.count == 2,
      case .mapping(let inner) = items[1].content
    else {
      Issue.record("another shape: \(root)")
      return
    }
    #expect(entries[0].key == "名前")
    #expect(entries[0].value == DataNode(.scalar("あ", isPlain: true), at: .init(line: 1, column: 5)))
    #expect(entries[1].keyPosition == .init(line: 2, column: 1))
    #expect(items[0] == DataNode(.scalar("1", isPlain: true), at: .init(line: 3, column: 5)))
    #expect(inner[0].value == DataNode(.scalar("2", isPlain: false), at: .init(line: 4, column: 9)))
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func takesNothingForNullOnlyWhenPlain(_ written: String) throws {
    let root = try parse("a: \(written)\nb: \"\(written)\"\n")
    guard case .mapping(let entries) = root.content else { return #expect(Bool(false)) }
    #expect(entries[0].value.isNull)
    #expect(!entries[1].value.isNull)
  }

  @Test func readsTheSameWithByteOrderMarkAndWindowsLineEnds() throws {
    let plain = try parse("a: 1\nb: [x, y]\n")
    #expect(try parse("\u{FEFF}a: 1\r\nb: [x, y]\r\n") == plain)
  }

  @Test func keepsAmpersandsAndAsterisksInsideText() throws {
    let root = try parse("a: R&D と *強調*\nb: \"&quoted *text\"\nc: |\n  &block\n  *block\nd: x # *remark\n")
    guard case .mapping(let entries) = root.content else { return #expect(Bool(false)) }
    let texts = entries.map(\.value.content)
    #expect(
      texts == [
        .scalar("R&D と *強調*", isPlain: true), .scalar("&quoted *text", isPlain: false),
        .scalar("&block\n*block\n", isPlain: false), .scalar("x", isPlain: true),
      ])
  }

  @Test func readsJSONWithCharactersBeyondTheBasicPlane() throws {
    let text = #"{"a": "\uD83D\uDE00 \\uD83D", "b": "x\/y", "c": true}"#
    let root = try parse(text, name: "a.json")
    guard case .mapping(let entries) = root.content, entries.count == 3 else { return #expect(Bool(false)) }
    #expect(entries[0].value.content == .scalar("😀 \\uD83D", isPlain: false))
    #expect(entries[1].value.content == .scalar("x/y", isPlain: false))
    // The columns are those of the file, not those of the text in which the pair is one character.
    #expect(entries[1].keyPosition == .init(line: 1, column: 31))
    #expect(entries[2].value.position == .init(line: 1, column: 49))
  }

  @Test func refusesHalfAPairOfJSON() {
    #expect(throws: DataFileFault.self) { try parse(#"{"a": "\uD83D"}"#, name: "a.json") }
  }

  @Test func readsAFileAtTheLimitOfSizeAndOfDepth() throws {
    let deep = String(repeating: "[", count: 63) + "x" + String(repeating: "]", count: 63)
    _ = try parse(deep)
    let long = "a: \"" + String(repeating: "x", count: DataFile.sizeLimit - 6) + "\"\n"
    #expect(long.utf8.count == DataFile.sizeLimit)
    _ = try parse(long)
  }
}

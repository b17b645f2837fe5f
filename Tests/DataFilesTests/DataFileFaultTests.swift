import DataFiles
import Testing
import TextForms

/// Every way in which a file cannot be read, with the place that is named.
@Suite struct DataFileFaultTests {
  struct BadFile: Sendable, CustomTestStringConvertible {
    let why: String
    let bytes: [UInt8]
    let code: String
    let place: String

    init(_ why: String, _ text: String, _ code: String, _ place: String) {
      self.init(why, Array(text.utf8), code, place)
    }

    init(_ why: String, _ bytes: [UInt8], _ code: String, _ place: String) {
      (self.why, self.bytes, self.code, self.place) = (why, bytes, code, place)
    }

    var testDescription: String { why }
  }

  static let badFiles = [
    BadFile("nothing", "", "data-file-empty", "a.yaml"),
    BadFile("only a remark", "# nothing\n", "data-file-empty", "a.yaml"),
    BadFile(
      "Shift_JIS", [0x61, 0x3A, 0x20, 0x0A, 0x62, 0x3A, 0x20, 0x8E, 0x73], "data-file-undecodable",
      "a.yaml:2:4"),
    BadFile("a character cut short", [0x61, 0xE5, 0xB8], "data-file-undecodable", "a.yaml:1:2"),
    BadFile("UTF-16", [0xFF, 0xFE, 0x61, 0x00], "data-file-undecodable", "a.yaml:1:1"),
    BadFile("a NUL byte", "a: 1\nb: x\0y\n", "data-file-nul", "a.yaml:2:5"),
    BadFile("an escaped NUL", "a: 1\nb: \"x\\0y\"\n", "data-file-nul", "a.yaml:2:4"),
    BadFile("another control character", "a: 1\nb: x\u{1}y\n", "data-file-syntax", "a.yaml:2:5"),
    BadFile("an open bracket", "a: [1, 2\nb: 3\n", "data-file-syntax", "a.yaml:2:2"),
    BadFile("an open quote", "a: \"x\n", "data-file-syntax", "a.yaml:2:1"),
    BadFile("a tab for indentation", "a:\n\tb: 1\n", "data-file-syntax", "a.yaml:2:1"),
    BadFile("indentation that fits nothing", "a:\n    b: 1\n  c: 2\n", "data-file-syntax", "a.yaml:3:3"),
    BadFile("two documents", "a: 1\n---\nb: 2\n", "data-file-syntax", "a.yaml:2:1"),
    BadFile("an anchor", "a: &x 1\n", "data-file-anchor", "a.yaml:1:4"),
    BadFile("an anchor before a mapping", "a: &x\n  b: 1\n", "data-file-anchor", "a.yaml:1:4"),
    BadFile("an anchor before a list in one line", "{a: &x [1]}\n", "data-file-anchor", "a.yaml:1:5"),
    BadFile("an alias", "a: 1\nb: *x\n", "data-file-anchor", "a.yaml:2:4"),
    BadFile("an alias as a key", "*x : 1\n", "data-file-anchor", "a.yaml:1:1"),
    BadFile("an anchor behind a tag", "a: !!seq &x [1, 1]\n", "data-file-tag", "a.yaml:1:4"),
    BadFile("a tag", "a: 1\nb: !person {c: 1}\n", "data-file-tag", "a.yaml:2:4"),
    BadFile("a tag on text", "a: !!int 3\n", "data-file-tag", "a.yaml:1:4"),
    BadFile("a key twice", "a: 1\nb: 2\n\"a\": 3\n", "data-file-duplicate-key", "a.yaml:1:1"),
    BadFile("a list as a key", "? [a]\n: 1\n", "data-file-key-not-text", "a.yaml:1:3"),
    BadFile("an empty key", "\"\": 1\n", "data-file-key-not-text", "a.yaml:1:1"),
    BadFile("65 levels", brackets(64), "data-file-too-deep", "a.yaml:1:65"),
    BadFile("too many levels for libyaml", brackets(5000), "data-file-too-deep", "a.yaml:1:1"),
    BadFile("too many levels of lists in one line", dashes(5000), "data-file-too-deep", "a.yaml:1:1999"),
  ]

  static func brackets(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
  }

  static func dashes(_ depth: Int) -> String { String(repeating: "- ", count: depth) + "x" }

  @Test(arguments: badFiles)
  func namesTheCauseAndThePlace(_ bad: BadFile) throws {
    let fault = try #require(throws: DataFileFault.self) {
      try DataFile.parse(bad.bytes, name: "a.yaml")
    }
    #expect(fault.code == bad.code)
    for language in Language.allCases {
      let text = fault.message[language]
      #expect(text.hasPrefix(bad.place + ": "), "\(text)")
      #expect(!text.contains("\n"))
    }
  }

  @Test func refusesAFileThatIsTooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: DataFile.sizeLimit + 1)
    #expect(throws: DataFileFault.tooLarge(file: "a.yaml", bytes: bytes.count, limit: DataFile.sizeLimit)) {
      try DataFile.parse(bytes, name: "a.yaml")
    }
  }

  /// Expanded, the key of the last line would be compared through 10^20 values.
  @Test(.timeLimit(.minutes(1)))
  func refusesAnAliasBombBeforeItIsComposed() {
    var text = "- &a0 [x, x]\n"
    for level in 1...20 {
      let alias = "*a\(level - 1)"
      text += "- &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
    }
    text += "- {*a20 : 1, *a20 : 2}\n"
    #expect(throws: DataFileFault.self) { try DataFile.parse(Array(text.utf8), name: "a.yaml") }
  }

  @Test func saysTheWholeOfItInBothLanguages() {
    let fault = DataFileFault.undecodable(file: "a.yaml", .init(line: 2, column: 4), byte: 0x8E)
    #expect(
      fault.message.ja
        == "a.yaml:2:4: UTF-8 として読めないバイト 0x8E があります。使えるもの: UTF-8（BOM はあってもなくてもよい）。"
        + "文字コードを UTF-8 にして保存し直してください")
    #expect(
      fault.message.en
        == "a.yaml:2:4: byte 0x8E does not decode as UTF-8; allowed: UTF-8, with or without a byte order mark; "
        + "save the file again as UTF-8")
  }
}

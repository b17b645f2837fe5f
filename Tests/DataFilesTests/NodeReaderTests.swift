import DataFiles
import Testing
import TextForms

@Suite struct NodeReaderTests {
  enum Colour: String, CaseIterable {
    case red, green, blue
  }

  /// What a reader says about the value of `k`, and all that it logs, in English.
  func read<Value>(_ written: String, _ read: (NodeReader) -> Value?) throws -> (
    value: Value?, said: [String]
  ) {
    let node = try DataFile.parse(Array("k: \(written)\n".utf8), name: "a.yaml")
    let log = DiagnosticLog()
    let root = NodeReader(node, what: "a.yaml", file: "a.yaml", log: log)
    let value = try #require(root.mapping(allowing: ["k"])?.required("k"))
    return (read(value), log.diagnostics.map { $0.text(in: .en) })
  }

  @Test func readsEachTypeAsWritten() throws {
    #expect(try read("\"  市長 \"") { $0.text() }.value == "市長")
    #expect(try read("12") { $0.integer(in: 1...12) }.value == 12)
    #expect(try read("false") { $0.flag() }.value == false)
    #expect(try read("2025-02-07") { $0.date() }.value == CivilDate(year: 2025, month: 2, day: 7))
    #expect(try read("green") { $0.oneOf(Colour.self) }.value == .green)
    #expect(try read("{ ja: 赤, en: red }") { $0.words() }.value == Words(ja: "赤", en: "red"))
    #expect(try read("[1, 2]") { $0.list { $0.integer(in: 0...9) } }.value == [1, 2])
    #expect(try read("{ x: 1, y: 2 }") { $0.mapping()?.readers.map(\.key) }.value == ["x", "y"])
  }

  struct BadValue: Sendable {
    let written: String
    let read: @Sendable (NodeReader) -> Bool
    let said: String
  }

  static let badValues = [
    BadValue(
      written: "[a]", read: { $0.text() != nil },
      said: "a.yaml:1:4: \"k\" is a list; allowed: text; write the text"),
    BadValue(
      written: "\"  \"", read: { $0.text() != nil }, said: "a.yaml:1:4: \"k\" has no text; write the text"),
    BadValue(written: "~", read: { $0.text() != nil }, said: "a.yaml:1:4: \"k\" has no text; write the text"),
    BadValue(
      written: "13", read: { $0.integer(in: 1...12) != nil },
      said: "a.yaml:1:4: \"k\" is \"13\"; allowed: a whole number from 1 to 12; write it in digits"),
    BadValue(
      written: "\"3\"", read: { $0.integer(in: 1...12) != nil },
      said: "a.yaml:1:4: \"k\" is \"3\"; allowed: a whole number from 1 to 12; write it in digits"),
    BadValue(
      written: "yes", read: { $0.flag() != nil },
      said: "a.yaml:1:4: \"k\" is \"yes\"; allowed: true, false; write one of the two"),
    BadValue(
      written: "2025-02-30", read: { $0.date() != nil },
      said:
        "a.yaml:1:4: \"k\" is \"2025-02-30\"; allowed: a date that exists, as YYYY-MM-DD; write it like 2025-02-07"
    ),
    BadValue(
      written: "grean", read: { $0.oneOf(Colour.self) != nil },
      said: "a.yaml:1:4: \"k\" is \"grean\"; allowed: red, green, blue; did you mean \"green\"?"),
    BadValue(
      written: "violet", read: { $0.oneOf(Colour.self) != nil },
      said: "a.yaml:1:4: \"k\" is \"violet\"; allowed: red, green, blue; write one of them"),
    BadValue(
      written: "[]", read: { $0.items() != nil },
      said: "a.yaml:1:4: \"k\" is an empty list; write at least one item"),
    BadValue(
      written: "red", read: { $0.items() != nil },
      said:
        "a.yaml:1:4: \"k\" is \"red\"; allowed: a list ([a, b], or lines that begin with \"- \"); write it as a list"
    ),
    BadValue(
      written: "red", read: { $0.words() != nil },
      said: "a.yaml:1:4: \"k\" is \"red\"; allowed: ja, en; write it as lines of \"key: value\""),
    BadValue(
      written: "{ ja: 赤 }", read: { $0.words() != nil },
      said: "a.yaml:1:4: \"en\" is missing; add a line \"en:\""),
    BadValue(
      written: "{ ja: 赤, en: red, eng: red }", read: { $0.words() == nil },
      said: "a.yaml:1:22: there is no key \"eng\"; allowed: ja, en; did you mean \"en\"?"),
  ]

  @Test(arguments: badValues.indices)
  func saysWhatStandsThereAndWhatMayStandThere(_ index: Int) throws {
    let bad = Self.badValues[index]
    let result = try read(bad.written) { bad.read($0) }
    #expect(result.value == false)
    #expect(result.said == [bad.said])
  }

  @Test func saysItInJapaneseToo() throws {
    let node = try DataFile.parse(Array("k: grean\nz: 1\n".utf8), name: "a.yaml")
    let log = DiagnosticLog()
    let mapping = NodeReader(node, what: "a", file: "a.yaml", log: log).mapping(allowing: ["k"])
    _ = mapping?.required("k")?.oneOf(Colour.self)
    #expect(
      log.diagnostics.map { $0.text(in: .ja) } == [
        "a.yaml:2:1: 「z」というキーはありません。使えるもの: k。そのキーを取り除いてください",
        "a.yaml:1:4: 「k」が「grean」です。使えるもの: red、green、blue。「green」ではありませんか",
      ])
  }

  @Test func goesOnAfterAFaultToFindTheOthers() throws {
    let result = try read("[red, x1, green, x2]") { $0.list { $0.oneOf(Colour.self) } }
    #expect(result.value == nil)
    #expect(result.said.map { $0.prefix(11) } == ["a.yaml:1:10", "a.yaml:1:21"])
  }

  @Test func keepsAMessageToOneShortLine() throws {
    let result = try read("\"\(String(repeating: "x", count: 5000))\\ny\"") { $0.oneOf(Colour.self) }
    let said = try #require(result.said.first)
    #expect(said.count < 200)
    #expect(!said.contains("\n"))
  }
}

import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct DeclaredLayoutTests {
  static let csv = """
    layouts:
      - format: csv
        fields: { id: [番号], service: [名称], rawStatus: [状態], validUntil: [期限], corporateNumber: [法人番号] }
        ignored: [備考]
    status:
      words: { valid: [有効], renewalPending: [更新申請中], withdrawn: [取消し] }
    """

  func read(_ text: String, _ rest: String = csv) throws -> ParsedList {
    try Declarations.source(rest).parse(Array(text.utf8))
  }

  @Test func readsATableBelowATitle() throws {
    let list = try read(
      "認定一覧,,\n番号,名 称,状態,期限\n1,甲,有効,R8.3.31\n\n2,乙,更新申請中,2026/4/1\n".replacing("認定一覧,,", with: "認定一覧,,,"))
    #expect(list.entries.map(\.id) == ["1", "2"])
    #expect(list.entries.map(\.status) == [.valid, .renewalPending])
    #expect(list.entries.map { $0.validUntil?.description } == ["2026-03-31", "2026-04-01"])
    #expect(list.warnings.isEmpty)
  }

  @Test func readsATableInCP932() throws {
    let bytes: [UInt8] = [0x94, 0xD4, 0x8D, 0x86, 0x2C, 0x96, 0xBC, 0x8F, 0xCC, 0x0A, 0x31, 0x2C, 0x8D, 0x62, 0x0A]
    #expect(try Declarations.source(Self.csv).parse(bytes).entries.map(\.service) == ["甲"])
    let utf8 = Self.csv.replacing("format: csv", with: "format: csv\n    encoding: utf-8")
    #expect(throws: SourceFault.otherEncoding(found: .cp932, expected: "utf-8")) {
      try Declarations.source(utf8).parse(bytes)
    }
  }

  @Test func neverGuessesAWordOrAHeading() throws {
    let list = try read("番号,名称,状態,備考,担当\n1,甲,有効（条件付き）,,\n")
    #expect(list.entries.map(\.status) == [.unknown])
    #expect(list.entries.map(\.rawStatus) == ["有効（条件付き）"])
    #expect(list.warnings == [.unknownHeading("担当"), .unknownStatus("有効（条件付き）")])
  }

  @Test func takesNothingForValidWithoutAName() throws {
    let list = try read("番号,名称,状態\n1,,有効\n")
    #expect(list.entries.map(\.status) == [.unknown])
  }

  @Test func takesNothingForValidWhoseEndCannotBeRead() throws {
    let list = try read("番号,名称,状態,期限\n1,甲,有効,7.4.1\n")
    #expect(list.entries.map(\.status) == [.unknown])
    #expect(list.warnings == [.unreadableDate(id: "1", field: .validUntil, text: "7.4.1")])
  }

  @Test func saysWhichRowsItLeftOutOrDoubts() throws {
    let list = try read("番号,名称,状態,法人番号\n,甲,有効,\n2,乙,有効,1234567890123\n3,丙,有効,\n3,丙,取消し,\n")
    #expect(list.entries.map(\.id) == ["2", "3", "3"])
    #expect(list.entries.map(\.status) == [.valid, .unknown, .unknown])
    #expect(
      list.warnings == [
        .entryWithoutID(number: 1), .unreadableNumber(id: "2", text: "1234567890123"), .duplicateID("3"),
      ])
  }

  @Test func refusesATableThatIsNoSuchList() {
    #expect(throws: SourceFault.missingHeadings(["番号"])) { try read("氏名,住所\n甲,乙\n") }
    #expect(throws: SourceFault.rowWidth(row: 3, found: 2, expected: 3)) { try read("番号,名称,状態\n1,甲,有効\n2,乙") }
    #expect(throws: SourceFault.empty) { try read("番号,名称,状態\n") }
    #expect(throws: SourceFault.noContent) { try read(" \n") }
    #expect(throws: SourceFault.pageInstead(.csv, title: nil)) { try read("<html><body>番号,名称</body></html>") }
  }

  @Test func readsJSONByPaths() throws {
    let rest = """
      layouts:
        - format: json
          dates: [english]
          entries: data.items.*
          listDate: data.day
          fields: { id: "@key", service: name, provider: maker.name, rawStatus: state, level: levels, registered: since }
      status: { words: { valid: [Active], expired: [Expired] } }
      """
    let text = #"""
      {"data":{"day":"May 3, 2026","items":{"b":{"name":"B","state":"Expired","maker":{"name":"M"},"levels":["L1",2.5]},
      "a":{"name":"A","state":"ACTIVE","since":"31 January 2024","junk":[{"x":1e9}]}}}}
      """#
    let list = try read(text, rest)
    #expect(list.entries.map(\.id) == ["a", "b"])
    #expect(list.entries.map(\.status) == [.valid, .expired])
    #expect(list.entries[0].registered == CivilDate(iso: "2024-01-31"))
    #expect(list.entries[1].provider == "M")
    #expect(list.entries[1].level == "L1, 2.5")
    #expect(list.listDate == CivilDate(iso: "2026-05-03"))
    #expect(throws: SourceFault.unknownSchema(missing: ["data.items.*"])) { try read(#"{"data":{"rows":[]}}"#, rest) }
    #expect(throws: SourceFault.empty) { try read(#"{"data":{"items":{}}}"#, rest) }
  }

  @Test func readsXMLByPaths() throws {
    let rest = """
      layouts:
        - format: xml
          entries: /list/item
          fields: { id: "@no", service: name, rawStatus: state }
      status: { words: { valid: [ok] } }
      """
    let list = try read("<list><item no='1'><name>A &amp; B</name><state>ok</state></item></list>", rest)
    #expect(list.entries.map(\.service) == ["A & B"])
    #expect(throws: SourceFault.malformed(.xml, at: 1)) { try read("<list><item no='1'>", rest) }
    #expect(throws: SourceFault.self) {
      try read("<!DOCTYPE list [<!ENTITY a 'b'>]><list><item no='1'><name>&a;</name></item></list>", rest)
    }
  }

  @Test func warnsWhenAFieldIsNeverFound() throws {
    let rest = """
      layouts:
        - format: html
          entries: //li
          fields: { id: "@id", service: ./b, validUntil: ./time }
      status: { whenSilent: valid }
      """
    let list = try read("<ul><li id='1'><b>A</b></li></ul>", rest)
    #expect(list.entries.map(\.status) == [.valid])
    #expect(list.warnings == [.fieldNeverFound(.validUntil)])
    #expect(throws: SourceFault.malformed(.html, at: 1)) { try read("<html><ul><li id='1'><b>A</b></li>", rest) }
    #expect(throws: SourceFault.empty) { try read("<html><h1>メンテナンス中</h1></html>", rest) }
  }
}

import Foundation
import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct CorporateListTests {
  func list() throws -> CorporateList { try CorporateList.parse(try Fixture.bytes(Fixture.corporations)) }

  @Test func readsEveryRowWithoutALostCharacter() throws {
    let bytes = try Fixture.bytes(Fixture.corporations)
    let list = try CorporateList.parse(bytes)
    #expect(list.records.count == 2_254)
    #expect(list.head == nil)
    let text = try TextDecoding.decode(bytes)
    #expect(text.encoding == .cp932)
    #expect(text.text.data(using: .shiftJIS) == Data(bytes))
    #expect(list.records.allSatisfy { !$0.name.isEmpty && !$0.name.contains("\u{FFFD}") })
  }

  @Test func findsEveryCheckDigitRight() throws {
    let warnings = try list().warnings
    #expect(!warnings.contains { if case .unreadableNumber = $0 { true } else { false } })
    #expect(!warnings.contains { if case .unknownStatus = $0 { true } else { false } })
    // 24 records, of 22 corporations, have letters that the register shows as a picture.
    #expect(try list().records.count { $0.hasPictureLetters } == 24)
    #expect(warnings.count == Set(try list().records.filter(\.hasPictureLetters).map(\.number)).count)
  }

  @Test func knowsWhyEachRecordWasMade() throws {
    let counts = Dictionary(grouping: try list().records, by: \.process).mapValues(\.count)
    #expect(
      counts == [
        .new: 1_063, .addressChanged: 720, .closed: 312, .nameChanged: 108, .absorbed: 33, .reopened: 14,
        .foreignAddressChanged: 4,
      ])
  }

  @Test func readsTheFieldsOfARecord() throws {
    let record = try #require(try list().records.first)
    #expect(record.number.digits == "1010001059488")
    #expect(record.name == "ヤンマー株式会社")
    #expect(record.kana == "ヤンマー")
    #expect(record.address == "東京都港区南青山４丁目１７番３５－１０５号")
    #expect(record.postCode == "1070062")
    #expect(record.changed == CivilDate(year: 2026, month: 8, day: 17))
    #expect(record.isLatest)
  }

  @Test func readsTheUnicodeFileToTheSameRecords() throws {
    let text = try TextDecoding.decode(try Fixture.bytes(Fixture.corporations)).text
    let records = try list().records
    #expect(try CorporateList.parse(Array(text.utf8)).records == records)
    #expect(try CorporateList.parse([0xEF, 0xBB, 0xBF] + Array(text.utf8)).records == records)
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try CorporateList.parse([0xFF, 0xFE] + wide).records == records)
  }

  @Test func readsXMLToTheSameRecords() throws {
    let list = try list()
    let records = Array(list.records.prefix(50))
    let text = try TextDecoding.decode(try Fixture.bytes(Fixture.corporations)).text
    let xml = CorporateXML(rows: text.split(separator: "\n").prefix(50).map(String.init)).text
    let parsed = try CorporateList.parse(Array(xml.utf8))
    #expect(parsed.records == records)
    #expect(
      parsed.head
        == CorporateList.Head(updated: try #require(CivilDate(iso: "2026-08-19")), count: 50, page: 1, pages: 1))
  }

  @Test func readsTheHeadOfAnAnswer() throws {
    let answer = "2026-08-19,0,1,1\r\n"
    let list = try CorporateList.parse(Array(answer.utf8))
    #expect(list.records.isEmpty)
    #expect(list.head?.count == 0)
  }

  @Test func refusesAnAnswerThatIsShorterThanItSays() {
    #expect(throws: SourceFault.incomplete(declared: 3, found: 0)) {
      try CorporateList.parse(Array("2026-08-19,3,1,1\r\n".utf8))
    }
  }

  @Test func refusesARowThatIsCutOff() throws {
    let bytes = try Fixture.bytes(Fixture.corporations).prefix(1_000)
    #expect(throws: SourceFault.self) { try CorporateList.parse(Array(bytes)) }
  }

  @Test func leavesOutANumberWithAWrongCheckDigit() throws {
    let text = try TextDecoding.decode(try Fixture.bytes(Fixture.corporations)).text
    var rows = text.split(separator: "\n").prefix(2).map(String.init)
    rows[0] = rows[0].replacing("1010001059488", with: "2010001059488")
    let list = try CorporateList.parse(Array(rows.joined(separator: "\n").utf8))
    #expect(list.records.map(\.number.digits) == ["1010001124218"])
    #expect(list.warnings == [.unreadableNumber(id: "1", text: "2010001059488")])
  }
}

/// The XML of the Web-API, made from rows of a file.
struct CorporateXML {
  let text: String

  init(rows: [String]) {
    let bodies = rows.map { row in
      let fields = Self.fields(row)
      let items = zip(CorporateColumn.allCases, fields).map { "<\($0.rawValue)>\($1)</\($0.rawValue)>" }
      return "<corporation>\(items.joined())</corporation>"
    }
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <corporations><lastUpdateDate>2026-08-19</lastUpdateDate><count>\(rows.count)</count>\
      <divideNumber>1</divideNumber><divideSize>1</divideSize>\(bodies.joined())</corporations>
      """
  }

  private static func fields(_ row: String) -> [String] {
    row.trimmingCharacters(in: .newlines).components(separatedBy: ",")
      .map { $0.trimmingCharacters(in: ["\""]).replacing("&", with: "&amp;") }
  }
}

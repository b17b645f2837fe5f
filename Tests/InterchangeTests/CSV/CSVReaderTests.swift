import TestSupport
import Testing

@testable import Interchange
@testable import OfficeFiles

struct CSVReaderTests {
  private func records(_ text: String, _ delimiter: Delimiter = .comma) throws -> [CSVRecord] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private func fault(_ text: String) -> CSVFault? {
    do {
      _ = try records(text)
      return nil
    } catch { return error as? CSVFault }
  }

  @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "a,b\r\nc,d"])
  func takesEveryLineEnd(_ text: String) throws {
    #expect(try records(text).map(\.fields) == [["a", "b"], ["c", "d"]])
  }

  @Test func readsQuotedFields() throws {
    #expect(try records("\"a,\"\"b\"\"\",\"\",c\n").map(\.fields) == [["a,\"b\"", "", "c"]])
  }

  @Test func keepsQuotesWithinAnUnquotedField() throws {
    #expect(try records("5\" disk,a\"b\"").map(\.fields) == [["5\" disk", "a\"b\""]])
    #expect(try records("\"a\"b,c").map(\.fields) == [["ab", "c"]])
  }

  @Test func numbersRowsAsASpreadsheetDoes() throws {
    let records = try records("a\n\"b\nc\r\nd\"\n\ne\n")
    #expect(records.map(\.row) == [1, 2, 3, 4])
    #expect(records.map(\.fields) == [["a"], ["b\nc\r\nd"], [""], ["e"]])
  }

  @Test func endsWithAnEmptyFieldAfterADelimiter() throws {
    #expect(try records("a,").map(\.fields) == [["a", ""]])
    #expect(try records(",\n,").map(\.fields) == [["", ""], ["", ""]])
    #expect(try records("").isEmpty)
  }

  @Test func namesTheRowOfAQuoteThatIsNeverClosed() {
    #expect(fault("a\nb,\"c\nd\n") == .unterminatedQuote(row: 2, column: 1))
    #expect(fault("\"") == .unterminatedQuote(row: 1, column: 0))
  }

  @Test func refusesAFieldOfMoreThanAMillionCharacters() {
    let long = String(repeating: "あ", count: 1_000_000)
    #expect(fault("a,\(long)") == nil)
    #expect(fault("a\nb,\(long)い") == .fieldTooLong(row: 2, column: 1, isQuoted: false, limit: 1_000_000))
    #expect(fault("\"\(long)い\"") == .fieldTooLong(row: 1, column: 0, isQuoted: true, limit: 1_000_000))
  }

  @Test func refusesMoreThan500Columns() {
    let most = String(repeating: ",", count: 499)
    #expect(fault(most) == nil)
    #expect(fault("a\n" + most + ",") == .tooManyColumns(row: 2, limit: 500))
  }

  @Test func refusesNUL() {
    #expect(fault("a,b\u{0}c") == .nul(row: 1, column: 1))
  }

  @Test func namesColumnsAsSpreadsheetsDo() {
    #expect([0, 25, 26, 51, 52, 701, 702].map(ColumnLetter.name) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func findsTheDelimiterByItself() {
    func detect(_ text: String) -> Delimiter { Delimiter.detect(in: Array(text.utf8)) }
    #expect(detect("a,b,c\n1,2,3\n") == .comma)
    #expect(detect("a\tb\n1,234,567\t2\n3,456,789\t4\n5\t6\n") == .tab)
    #expect(detect("a;b;c\n\"1,2\";2;3\n") == .semicolon)
    #expect(detect("\"x,y,z\";b\n\"p,q,r\";d\n") == .semicolon)
    #expect(detect("one column\nonly\n") == .comma)
  }

  @Test func neverCrashesOnAnyBytes() throws {
    var random = SeededRandom(seed: 7)
    let alphabet: [UInt8] = Array("ab,\t;\"\r\n".utf8) + [0xE3, 0x81, 0x82, 0x00, 0xFF]
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      for delimiter in Delimiter.allCases {
        var reader = CSVReader(bytes, delimiter: delimiter)
        var lastRow = 0
        while let record = try? reader.next() {
          #expect(record.row == lastRow + 1)
          lastRow = record.row
        }
      }
    }
  }

  @Test func writesAndReadsBackAnyFields() throws {
    var random = SeededRandom(seed: 11)
    let alphabet = ["a", "あ", ",", "\"", "\n", "\r\n", "㈱", " ", "="]
    for _ in 0..<300 {
      let fields = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }.joined()
      }
      let line = fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      #expect(try records(line + "\r\n").map(\.fields) == [fields])
    }
  }
}

import GapAnalysis
import Reporting
import TestSupport
import Testing
import TextForms

@Suite struct GapCSVTests {
  /// RFC 4180, to the letter: nil where a file breaks it.
  private func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = [[]]
    var field: [UInt8] = []
    var index = 0
    func at(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
    func endField() {
      rows[rows.count - 1].append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while index < bytes.count {
      if field.isEmpty, bytes[index] == UInt8(ascii: "\"") {
        index += 1
        while let byte = at(index), byte != UInt8(ascii: "\"") || at(index + 1) == UInt8(ascii: "\"") {
          field.append(byte)
          index += byte == UInt8(ascii: "\"") ? 2 : 1
        }
        index += 1
        guard let byte = at(index), byte == UInt8(ascii: ",") || byte == 0x0D else { return nil }
      } else if bytes[index] == UInt8(ascii: ",") {
        endField()
        index += 1
      } else if bytes[index] == 0x0D {
        guard at(index + 1) == 0x0A else { return nil }
        endField()
        rows.append([])
        index += 2
      } else {
        guard bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A else { return nil }
        field.append(bytes[index])
        index += 1
      }
    }
    return rows.last?.isEmpty == true ? rows.dropLast() : nil
  }

  @Test(arguments: Language.allCases) func opensAsATableInASpreadsheet(language: Language) async throws {
    let report = try await Rendered.report { $0.statuses = Set(Status.allCases) }
    let bytes = try Rendered.bytes(report, .csv, language)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = try #require(self.rows(Array(bytes.dropFirst(3))))
    #expect(rows.count == 1 + report.lines.count + report.samePersons.count)
    #expect(rows.allSatisfy { $0.count == 18 })
    #expect(Set(rows[0]).count == 18)
    for (row, line) in zip(rows.dropFirst(), report.lines) {
      #expect(row[1] == line.status.words[language])
      #expect(row[3] == report.subjects[line.subject].kind.words[language])
      let number = report.subjects[line.subject].number
      #expect(row[4] == (number == "organization" ? "" : number))
      #expect(row[6] == report.catalogue.requirements[line.requirement].id.rawValue)
      #expect(row[10] == line.since?.description ?? "")
      #expect(row[15] == line.evidence.map(String.init) ?? "")
      #expect(row.allSatisfy { field in !"=+-@".contains(field.first ?? " ") })
    }
    #expect(rows.contains { $0[5] == "'=庁舎|清掃, \"日常\"" })
  }
}

import Testing
import TextForms

@testable import Certification

@Suite struct SourceDeclarationTests {
  static let layout = """
    layouts:
      - { format: csv, fields: { id: [番号] } }

    """

  @Test func saysEverythingThatIsWrongWithItsPlace() throws {
    let text =
      Declarations.head.replacing("id: mine", with: "id: Mine") + """
        address: { template: "ftp://example.jp/{nummer}" }
        layouts:
          - { format: html, entries: "//li[", fields: { service: b } }
          - { format: json, entries: "a..b", fields: { id: "x[0]" } }
          - { format: csv, dates: [monthDayYear, dayMonthYear], fields: { id: [番号], service: [番 号] } }
        status: { words: { valid: [有効], expired: [有 効] } }
        """
    let found = try Declarations.diagnostics(text).sorted()
    #expect(
      found == [
        "10:22 source-address-malformed", "12:30 source-path-malformed", "12:5 source-field-without-place",
        "13:30 source-path-malformed", "13:52 source-path-malformed", "14:27 source-dates-ambiguous",
        "14:87 source-heading-of-two-fields", "15:43 source-word-of-two-statuses", "1:5 source-id-malformed",
      ])
  }

  @Test func refusesAPlaceholderThatNobodyFills() throws {
    let text = Declarations.head + Self.layout + "address: { template: \"https://example.jp/{id}\" }"
    #expect(try Declarations.diagnostics(text) == ["12:22 source-placeholder-unknown"])
  }

  @Test func refusesLayoutsThatNothingReads() throws {
    let text = Declarations.head.replacing("reader: declared", with: "reader: fedramp") + Self.layout
    #expect(try Declarations.diagnostics(text) == ["11:3 source-layout-not-used"])
  }

  @Test func refusesTwoSourcesOfOneName() {
    let bytes = Array((Declarations.head + Self.layout).utf8)
    let fault = #expect(throws: SourceDeclarationFault.self) {
      try SourceCatalogue.load([("a.yaml", bytes), ("b.yaml", bytes)])
    }
    #expect(fault?.diagnostics.map(\.code) == ["source-id-twice"])
  }

  @Test func hasAWordInBothLanguagesForEachFaultAndWarning() {
    let faults: [SourceFault] = [
      .tooLarge(limit: 1), .noContent, .pageInstead(.json, title: "a"), .notText(.nulByte(offset: 0)),
      .otherEncoding(found: .utf8, expected: "cp932"), .malformed(.json, at: 0), .malformed(.csv, at: 1),
      .malformed(.xml, at: 1), .unknownSchema(missing: ["a"]), .missingHeadings(["a"]),
      .rowWidth(row: 1, found: 1, expected: 2), .empty, .tooFew(found: 1, minimum: 2),
      .incomplete(declared: 2, found: 1), .refused(["a"]), .formatNotRead(.csv),
    ]
    for fault in faults {
      for words in [fault.message, fault.remedy] {
        #expect(words.ja.hasSuffix("。") || words.ja.contains(": "), "\(words.ja)")
        #expect(!words.en.isEmpty && words.en.utf8.allSatisfy { $0 < 0x80 }, "\(words.en)")
      }
    }
    #expect(Set(faults.map(\.code)).count == faults.count - 2)
  }
}

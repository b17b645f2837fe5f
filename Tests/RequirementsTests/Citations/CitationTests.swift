import Requirements
import Testing
import TextForms

@Suite struct CitationTests {
  @Test(arguments: [
    ("9.1(2)①(エ) item 1", "9.1(2)①(エ) 項目1"),
    ("5.1(5) first half", "5.1(5)前段"),
    ("9.3（自治体機密性2以上を取り扱う場合）(3)⑤ second half", "9.3（自治体機密性2以上を取り扱う場合）(3)⑤後段"),
    ("8.4(1)", "8.4(1)"),
  ])
  func namesItemsAndHalvesInTheLanguageOfTheReader(stored: String, ja: String) {
    let citation = Citation(rawValue: stored)
    #expect(citation.text(in: .ja) == ja)
    #expect(citation.text(in: .en) == stored)
  }
}

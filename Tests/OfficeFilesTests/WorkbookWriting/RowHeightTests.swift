import Testing

@testable import OfficeFiles

struct RowHeightTests {
  @Test(arguments: [
    ("", 1), ("0123456789", 1), ("0123456789a", 2), ("あいうえお", 1), ("あいうえおか", 2), ("一\n二", 2), ("一\n\n二\n", 4),
    ("あいうえおか\nあいうえおか", 4), ("𠮷𠮷𠮷𠮷𠮷𠮷", 2), ("éééééééééé", 1),
  ])
  func linesAreCountedByTheWidthOfTheirLetters(text: String, lines: Int) {
    #expect(RowHeight.lines(of: text, width: 12) == lines)
  }

  @Test func aColumnTooNarrowForAnythingHasALineForEachLetter() {
    #expect(RowHeight.lines(of: "abc", width: 1) == 3)
  }
}

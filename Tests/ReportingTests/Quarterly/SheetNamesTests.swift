import Testing

@testable import Reporting

@Suite struct SheetNamesTests {
  private func names(_ titles: String...) -> [String] {
    var names = SheetNames()
    return titles.map { names.add($0) }
  }

  @Test func equalTitlesGetNumbersWhateverTheirCase() {
    #expect(names("Gaps", "gaps", "GAPS") == ["Gaps", "gaps (2)", "GAPS (3)"])
  }

  @Test func longTitlesAreCutAndStillDiffer() {
    let long = String(repeating: "長", count: 40)
    #expect(
      names(long, long, String(repeating: "短", count: 31)) == [
        String(repeating: "長", count: 30) + "…", String(repeating: "長", count: 26) + "… (2)",
        String(repeating: "短", count: 31),
      ])
    #expect(names(String(repeating: "𠮷", count: 16)).first?.utf16.count ?? 99 <= 31)
  }

  @Test func signsThatNoSheetTakesBecomeTheirFullWidthForms() {
    #expect(names("A/B [x]: 'y'*?\\\n", "") == ["A／B ［x］： ’y’＊？＼ ", "-"])
  }

  @Test func theNameThatExcelKeepsForItselfIsNotTaken() {
    #expect(names("History", "履歴") == ["History (2)", "履歴 (2)"])
  }
}

import Testing
import TextForms

struct MarkTests {
  @Test(arguments: [
    ("○◯〇●◎レ✓☑有済", Mark.yes), ("×✕✗✖無未", .no), ("△", .partly), ("－ー-―‐–—−", .notApplicableClaimed),
  ])
  func readsMarksOfOneCharacter(_ marks: String, _ mark: Mark) throws {
    for character in marks {
      #expect(try Mark(reading: String(character)) == mark)
      #expect(try Mark(reading: " \(character)\n") == mark)
    }
  }

  @Test(arguments: [
    ("あり", Mark.yes), ("はい", .yes), ("YES", .yes), ("ｙｅｓ", .yes), ("済み", .yes), ("☑\u{FE0F}", .yes),
    ("なし", .no), ("いいえ", .no),
    ("No", .no), ("一部", .partly), ("対象外", .notApplicableClaimed), ("該当なし", .notApplicableClaimed),
    ("不要", .notApplicableClaimed), ("N/A", .notApplicableClaimed), ("", .empty), ("　\n", .empty),
  ])
  func readsWords(_ text: String, _ mark: Mark) throws {
    #expect(try Mark(reading: text) == mark)
  }

  @Test(arguments: ["1", "0", "１", "①"])
  func digitsAreAmbiguous(_ text: String) {
    #expect(throws: MarkFault.digits(text)) { try Mark(reading: text) }
  }

  @Test(arguments: ["x", "o", "不明", "確認中", "?", "○×", "有・無", "y", "☐"])
  func refusesTheRestAndSaysWhatIsAllowed(_ text: String) throws {
    let fault = try #require(throws: MarkFault.self) { try Mark(reading: text) }
    #expect(fault == .notAMark(text))
    for allowed in ["○", "×", "△", "－"] {
      #expect(fault.remedy.ja.contains(allowed) && fault.remedy.en.contains(allowed))
    }
  }
}

import Requirements
import Testing
import TextForms

@Suite struct ClassificationReadingTests {
  static let confidentialities: [(typed: String, read: Confidentiality)] = [
    ("3A", .c3A), ("３Ａ", .c3A), ("3b", .c3B), ("３ｃ", .c3C), ("2", .c2), ("２", .c2), ("1", .c1),
    ("機密性３Ｂ", .c3B), ("自治体機密性 3C", .c3C), ("自治体機密性3A", .c3A), ("機密性2", .c2), ("機密性1", .c1),
    ("機密性：2", .c2), ("機密性（3B）", .c3B), ("機密性レベル2", .c2), ("機密性クラス 3A", .c3A), ("機密性Ⅱ", .c2),
    ("3 B", .c3B), ("Confidentiality 3B", .c3B), ("C2", .c2),
  ]

  @Test(arguments: confidentialities.indices)
  func readsTheSpellingsOfStaff(_ index: Int) throws {
    let (typed, read) = Self.confidentialities[index]
    #expect(try Confidentiality.reading(typed) == read)
    #expect(try Classification.reading(typed) == Classification(confidentiality: read))
  }

  @Test(arguments: [
    "機密性3B・完全性2・可用性2", "自治体機密性３Ｂ、自治体完全性２、自治体可用性２", "可用性2 機密性3B 完全性2", "3B/2/2",
    "３Ｂ・２・２", "C3B I2 A2", "機密性3B\n完全性2\n可用性2", "機密性 3B 完全性 2 可用性 2", "機密性3B･完全性2･可用性2",
  ])
  func readsAllThreeAxesOfACombinedForm(_ typed: String) throws {
    #expect(
      try Classification.reading(typed)
        == Classification(confidentiality: .c3B, integrity: .i2, availability: .a2))
  }

  @Test func readsTwoNamedAxes() throws {
    #expect(
      try Classification.reading("機密性2・可用性1")
        == Classification(confidentiality: .c2, integrity: nil, availability: .a1))
  }

  @Test func readsTheOtherAxesAlone() throws {
    #expect(try Integrity.reading("自治体完全性 ２") == .i2)
    #expect(try Availability.reading("可用性1") == .a1)
    #expect(try Classification.reading("完全性2") == Classification(integrity: .i2))
  }

  static let faults: [(typed: String, fault: ClassificationFault)] = [
    ("3", .ambiguous(.confidentiality, found: "3", candidates: ["3A", "3B", "3C"])),
    ("機密性３", .ambiguous(.confidentiality, found: "機密性３", candidates: ["3A", "3B", "3C"])),
    ("公開", .unknown(.confidentiality, found: "公開")),
    ("公開?", .unknown(.confidentiality, found: "公開?")),
    ("3D", .unknown(.confidentiality, found: "3D")),
    ("機密性2以上", .unknown(.confidentiality, found: "機密性2以上")),
    ("", .unknown(.confidentiality, found: "")),
    ("機密性", .unknown(.confidentiality, found: "機密性")),
    ("機密性2 完全性3", .unknown(.integrity, found: "機密性2 完全性3")),
    ("機密性2・機密性3A", .repeated(.confidentiality, found: "機密性2・機密性3A")),
    ("2/2", .unlabelled(found: "2/2")),
    ("重要 機密性2", .unlabelled(found: "重要 機密性2")),
  ]

  @Test(arguments: faults.indices)
  func refusesWhatIsNoClassAndSaysWhy(_ index: Int) {
    let (typed, fault) = Self.faults[index]
    #expect(throws: fault) { try Classification.reading(typed) }
    #expect(fault.message.ja != fault.message.en)
  }

  @Test func refusesAnotherAxisWhereOneIsAskedFor() {
    #expect(throws: ClassificationFault.unknown(.confidentiality, found: "完全性2")) {
      try Confidentiality.reading("完全性2")
    }
    #expect(throws: ClassificationFault.unknown(.integrity, found: "3A")) { try Integrity.reading("3A") }
  }

  @Test func ordersClassesFromLowToHigh() {
    #expect(Confidentiality.allCases.sorted() == [.c1, .c2, .c3C, .c3B, .c3A])
    #expect(Confidentiality.allCases.map(\.rank) == [0, 1, 2, 3, 4])
    #expect(Integrity.i1 < .i2 && Availability.a1 < .a2)
    for axis in ClassificationAxis.allCases {
      let top = Classification(confidentiality: .c3A, integrity: .i2, availability: .a2)
      #expect(top.rank(on: axis) == axis.levels.count - 1)
    }
  }

  @Test func showsAClassByItsFullName() {
    #expect(Confidentiality.c3B.words == Words(ja: "自治体機密性3B", en: "confidentiality 3B"))
    #expect(Integrity.i2.words.ja == "自治体完全性2")
    #expect(Availability.a1.words.ja == "自治体可用性1")
  }
}

import Requirements
import Testing
import TextForms

/// What people type for a requirement of the catalogue that ships.
@Suite struct CatalogueLookupTests {
  static let single: [(typed: String, id: String)] = [
    ("9.1-2-1-d-08", "9.1-2-1-d-08"),
    ("９．１－２－１－Ｄ－０８", "9.1-2-1-d-08"),
    ("9.3a-3-5-RISK", "9.3A-3-5-risk"),
    ("9.1(2)①(エ)", "9.1-2-1-d"),
    ("９．１（２）①（エ）", "9.1-2-1-d"),
    ("9.1（２）1（ｴ）", "9.1-2-1-d"),
    ("9.1(2)１(え)", "9.1-2-1-d"),
    ("9.1(2)①(エ) item 8", "9.1-2-1-d-08"),
    ("９．１（２）①（エ） 項目８", "9.1-2-1-d-08"),
    ("9.1 (2) ① エ 8", "9.1-2-1-d-08"),
    ("9.3（自治体機密性2以上を取り扱う場合）(3)②", "9.3A-3-2"),
    ("９．３(機密性２以上を取り扱う場合)(3)②", "9.3A-3-2"),
    ("9.3（自治体機密性2以上を取り扱う場合）(3)⑤後段", "9.3A-3-5-place"),
    ("9.3(3)⑤ first half", "9.3A-3-5-risk"),
    ("9.3（自治体機密性2以上を取り扱わない場合）(1)(ア)", "9.3B-1-a"),
    ("7.1(10)③", "7.1-10-3"),
  ]

  @Test(arguments: single.indices)
  func meansOneRequirement(_ index: Int) throws {
    let (typed, id) = Self.single[index]
    #expect(try Fixtures.iizuka().requirements(matching: typed).map(\.id.rawValue) == [id], "\(typed)")
  }

  static let several: [(typed: String, ids: [String])] = [
    ("9.1(2)②", ["9.1-2-2-a", "9.1-2-2-b", "9.1-2-2-c"]),
    ("9.3(3)⑤", ["9.3A-3-5-risk", "9.3A-3-5-place"]),
    // In the first section 9.3 this is a citation of its own, in the second two halves have it.
    ("9.3(2)①", ["9.3A-2-1", "9.3B-2-1-apply", "9.3B-2-1-measures"]),
    ("9.3（自治体機密性2以上を取り扱わない場合）(2)①", ["9.3B-2-1-apply", "9.3B-2-1-measures"]),
    ("9.1(4)", ["9.1-4-1-a", "9.1-4-1-b", "9.1-4-2-a", "9.1-4-2-b"]),
    ("9.9", []),
    ("9", []),
    ("（）", []),
  ]

  @Test(arguments: several.indices)
  func isAnsweredWithTheList(_ index: Int) throws {
    let (typed, ids) = Self.several[index]
    #expect(try Fixtures.iizuka().requirements(matching: typed).map(\.id.rawValue) == ids, "\(typed)")
  }

  @Test func anIDThatARequirementHadBeforeMeansIt() throws {
    var files = try SmallCityFiles()
    try files.replaceFirst("id: art5-2", with: "id: art5-9\n    formerly: [art5-2, art4-2]", in: "article-5.yaml")
    let catalogue = try Catalogue.load(files: files.files, derivations: knownDerivations)
    for typed in ["art5-9", "art5-2", "ＡＲＴ４－２"] {
      #expect(catalogue.requirements(matching: typed).map(\.id.rawValue) == ["art5-9"], "\(typed)")
    }
    #expect(catalogue.requirement(recorded: "art5-2")?.id.rawValue == "art5-9")
    #expect(catalogue.requirement(recorded: "art5-1")?.id.rawValue == "art5-1")
    #expect(catalogue.requirement(recorded: "art4-1") == nil)
    #expect(catalogue.requirement(RequirementID(rawValue: "art5-2")) == nil)
  }

  @Test func answersANumberOfBothSections93WithBoth() throws {
    let found = Set(try Fixtures.iizuka().requirements(matching: "9.3(1)").map { $0.id.rawValue.prefix(6) })
    #expect(found == ["9.3A-1", "9.3B-1"])
  }
}

import Registry
import Requirements
import TestSupport
import Testing

@Suite struct RequirementNamesTests {
  private static func names(_ catalogue: Catalogue) -> RequirementNames {
    RequirementNames(adoptedIn: AdoptedCatalogue.body(adopting: catalogue))
  }

  @Test func leadFromFormerIDsToThatOfTodayAndBack() throws {
    let small = try Catalogues.smallCity()
    let names = Self.names(try small.renaming(["art5-1": "a"]).renaming(["a": "b", "art9-2": "c"]))
    #expect(names.all("b") == ["b", "a", "art5-1"])
    #expect(names.all("ART5-1") == ["b", "a", "art5-1"])
    #expect(names.current("a") == "b")
    #expect(names.current("art9-2") == "c")
    #expect(names.current("art5-2") == "art5-2")
    #expect(names.all("art5-2") == ["art5-2"])
    #expect(names.current("nothing") == "nothing")
    #expect(!names.ids.contains("art5-1"))
  }

  /// Journals hold what was adopted before there were renames.
  @Test func aCatalogueWithoutRenamesIsWrittenAsBefore() throws {
    let bytes = CanonicalJSON.bytes(AdoptedCatalogue.body(adopting: try Catalogues.smallCity()))
    #expect(Digest.of(bytes).description == "3d20b770332861d169e44ef11d4db028227340bca3f1085774874886ea4813f8")
  }
}

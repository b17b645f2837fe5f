import Requirements
import Testing
import TextForms

@Suite struct LocationRuleTests {
  private static let good = """
    locations:
      - classes: ["3A", "3B", "3C", unknown]
        countries: { atRest: [JP], processing: [JP], backup: [JP, SG], supportAccess: any }
        foreignLaw: { assessed: always, requirement: art5-1 }
        governingLaw: [JP]
      - classes: ["2", "1"]
        countries: { atRest: any, processing: any, backup: any, supportAccess: any }
        foreignLaw: { assessed: never }

    """

  private func load(_ rules: String) throws(CatalogueFault) -> Catalogue {
    do {
      var files = try SmallCityFiles()
      files["catalogue.yaml"] = (files["catalogue.yaml"] ?? "") + "\n" + rules
      return try Catalogue.load(files: files.files, derivations: knownDerivations)
    } catch let fault as CatalogueFault { throw fault } catch { preconditionFailure("\(error)") }
  }

  @Test func readsTheRuleOfEachClass() throws {
    let rules = try #require(try load(Self.good).locations)
    let strict = try #require(rules.rule(for: .c3B))
    #expect(rules.rule(for: nil) == strict)
    #expect(strict.countries(for: .backup) == .only(["JP", "SG"]))
    #expect(strict.countries(for: .supportAccess) == .any)
    #expect(strict.foreignLaw.assessed == .always)
    #expect(strict.foreignLaw.requirement == RequirementID(rawValue: "art5-1"))
    #expect(strict.governingLaw == ["JP"])
    #expect(strict.court == nil)
    #expect(rules.rule(for: .c1)?.foreignLaw.assessed == .never)
  }

  @Test func withoutARoleOnlyWhatEveryRoleAllowsPasses() throws {
    let rules = try #require(try load(Self.good).locations)
    #expect(rules.rule(for: .c3A)?.countries(for: nil) == .only(["JP"]))
    #expect(rules.rule(for: .c2)?.countries(for: nil) == .any)
  }

  @Test func comeBackFromTheJournalAsTheyWere() throws {
    let catalogue = try load(Self.good)
    #expect(try Catalogue(decoding: catalogue.encoded) == catalogue)
    let without = try Fixtures.smallCity()
    #expect(without.locations == nil)
    #expect(try Catalogue(decoding: without.encoded).locations == nil)
  }

  @Test func thatShipCoverEveryClassAndKeepClass2AtHome() throws {
    let catalogue = try Fixtures.iizuka()
    let rules = try #require(catalogue.locations)
    for level in Confidentiality.allCases.map(Optional.some) + [nil] { #expect(rules.rule(for: level) != nil) }
    for level in [Confidentiality.c2, .c3C, .c3B, .c3A, nil] {
      let rule = try #require(rules.rule(for: level))
      #expect(rule.countries(for: .atRest) == .only(["JP"]))
      #expect(rule.foreignLaw.requirement.flatMap { catalogue.requirement($0) } != nil)
    }
  }

  @Test(arguments: [
    ("[\"2\", \"1\"]", "[\"2\"]", "class-without-rule"),
    ("[\"2\", \"1\"]", "[\"2\", \"1\", \"3A\"]", "class-of-two-rules"),
    ("[\"2\", \"1\"]", "[\"2\", \"4\"]", "not-one-of"), ("[JP, SG]", "[JP, XX]", "country-code-unknown"),
    ("backup: [JP, SG], ", "", "missing-key"), ("supportAccess: any }", "supportAccess: all }", "not-one-of"),
    ("assessed: always", "assessed: sometimes", "not-one-of"), ("art5-1", "art5-99", "unknown-requirement"),
    ("governingLaw:", "law:", "unknown-key"), ("[JP, SG]", "[]", "empty-list"),
  ])
  func saysWhatIsWrong(_ old: String, _ new: String, _ code: String) throws {
    let rules = Self.good.replacing(old, with: new)
    #expect(rules != Self.good)
    let fault = #expect(throws: CatalogueFault.self) { try load(rules) }
    guard case .invalid(let diagnostics) = fault else { return }
    #expect(diagnostics.map(\.code).contains(code), "\(diagnostics.map(\.code))")
    #expect(diagnostics.allSatisfy { $0.file == "catalogue.yaml" && $0.line > 1 })
  }
}

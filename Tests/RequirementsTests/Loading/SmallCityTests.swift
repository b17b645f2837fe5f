import Requirements
import Testing
import TextForms

/// Another city's catalogue, with another numbering, is a folder and no code.
@Suite struct SmallCityTests {
  @Test func loadsWithNoCodeOfItsOwn() throws {
    let catalogue = try Fixtures.smallCity()
    #expect(catalogue.id == "small-city-2026")
    #expect(catalogue.version == "3")
    #expect(catalogue.inForceFrom == CivilDate(year: 2026, month: 4, day: 1))
    #expect(
      catalogue.requirements.map(\.id.rawValue)
        == ["art5-1", "art5-2", "art5-3-first", "art5-3-second", "art9-1", "art9-2"])
    #expect(
      catalogue.settings
        == CatalogueSettings(fiscalYearStartsInMonth: 4, graceDaysAfterEnd: 14, periodicInterval: .months(6)))
    #expect(
      catalogue.importantInformation
        == ImportantInformation(confidentiality: .c3C, integrity: .i2, availability: .a1))
  }

  @Test func readsEveryFieldOfARequirement() throws {
    let requirement = try #require(try Fixtures.smallCity().requirement(RequirementID(rawValue: "art5-2")))
    #expect(requirement.citation.rawValue == "第5条第2項")
    #expect(
      requirement.section == SectionHeading(citation: "第5条", title: Words(ja: "契約", en: "Contracts")))
    #expect(requirement.title == Words(ja: "秘密を守る約束", en: "Promise of secrecy"))
    #expect(requirement.statement.ja == "課長又は電算担当官は、受託者に秘密を守ることを約束させる。")
    #expect(requirement.subject == .contract)
    #expect(requirement.phase == .before)
    #expect(requirement.modality == .must)
    #expect(requirement.cadence == .once)
    #expect(requirement.appliesWhen.rawValue == "personalDataWork")
    #expect(requirement.shownBy == [.derivation(name: "ndaInForce", parameters: [:]), .assessment])
    #expect(requirement.closedBy.en == "The written promise is recorded.")
  }

  @Test func readsTheParametersOfADerivation() throws {
    let requirement = try #require(try Fixtures.smallCity().requirement(RequirementID(rawValue: "art5-1")))
    #expect(
      requirement.shownBy
        == [.derivation(name: "contractConcluded", parameters: ["shows": "satisfied"]), .assessment])
  }

  @Test(arguments: [
    ("art5-1", "課長", "head of section"),
    ("art5-2", "課長又は電算担当官", "head of section or systems officer"),
    ("art9-1", "市長及び電算担当官", "mayor and systems officer"),
    ("art9-2", "課長、電算担当官又は市長", "head of section, systems officer or mayor"),
  ])
  func joinsOfficesAsTheStandardDoes(id: String, ja: String, en: String) throws {
    let requirement = try #require(try Fixtures.smallCity().requirement(RequirementID(rawValue: id)))
    #expect(requirement.actorText(in: .ja) == ja)
    #expect(requirement.actorText(in: .en) == en)
  }

  @Test func resolvesConditionsToFacts() throws {
    let catalogue = try Fixtures.smallCity()
    let requirement = try #require(catalogue.requirement(RequirementID(rawValue: "art5-2")))
    #expect(
      catalogue.condition(of: requirement)?.expression
        == .all([
          .includes(.kinds, Choices(["build", "operation"], of: .kinds)),
          .any([
            .classAtLeast(.confidentiality, rank: 2),
            .not(.not(.flag(.givesImportantInformation))),
          ]),
        ]))
    #expect(catalogue.conditions[ConditionID(rawValue: "everyContract")]?.expression == .always)
    #expect(
      catalogue.conditions[ConditionID(rawValue: "cloudInUse")]?.expression
        == .classAtLeast(.confidentiality, rank: 0))
  }

  @Test(arguments: [
    ("第5条第2項", ["art5-2"]), ("第５条第２項", ["art5-2"]), ("ART5-2", ["art5-2"]), ("ａｒｔ５－２", ["art5-2"]),
    ("第5条第3項", ["art5-3-first", "art5-3-second"]), ("第5条第3項後段", ["art5-3-second"]),
    ("第5条第3項 前段", ["art5-3-first"]), ("第9条", ["art9-1", "art9-2"]), ("第7条", []), ("  ", []),
  ])
  func isFoundByItsOwnNumbering(typed: String, ids: [String]) throws {
    #expect(try Fixtures.smallCity().requirements(matching: typed).map(\.id.rawValue) == ids)
  }
}

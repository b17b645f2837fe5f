import Requirements
import Testing

/// The small city's catalogue beside a copy that is changed in one place.
@Suite struct CatalogueComparisonTests {
  /// A change of a file, and what it is found to be.
  struct Change: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var file = "article-5.yaml"
    let found: [String]

    var testDescription: String { "\(old) → \(new)" }
  }

  private static func load(_ change: (inout SmallCityFiles) throws -> Void) throws -> Catalogue {
    var files = try SmallCityFiles()
    try change(&files)
    return try Catalogue.load(files: files.files, derivations: knownDerivations)
  }

  static let parts = [
    Change(old: "citation: 第5条第1項", new: "citation: 第6条第1項", found: ["art5-1 citation"]),
    Change(old: "契約書の作成", new: "契約書", found: ["art5-1 title"]),
    Change(old: "in writing.", new: "on paper.", found: ["art5-1 statement"]),
    Change(old: "phase: before", new: "phase: standing", found: ["art5-1 phase"]),
    Change(old: "office: headOfSection", new: "office: mayor", found: ["art5-1 office"]),
    Change(old: "modality: must", new: "modality: asNeeded", found: ["art5-1 modality"]),
    Change(old: "appliesWhen: everyContract", new: "appliesWhen: personalDataWork", found: ["art5-1 appliesWhen"]),
    Change(old: "cadence: once", new: "cadence: periodic", found: ["art5-1 cadence"]),
    Change(old: "shows: satisfied", new: "shows: partial", found: ["art5-1 shownBy"]),
    Change(old: "契約日を記録する。", new: "契約日を書く。", found: ["art5-1 closedBy"]),
    Change(
      old: "subject: organization", new: "subject: informationSystem", file: "article-9.yaml", found: ["art9-2 subject"]
    ),
    Change(old: "id: art5-1", new: "id: art5-1\n    formerly: [art4-1]", found: ["art5-1 formerly"]),
    // What decides is another, under the same name.
    Change(
      old: "{ field: kinds, includes: [build, operation] }", new: "{ field: kinds, includes: [build] }",
      file: "catalogue.yaml", found: ["art5-2 appliesWhen"]),
    Change(
      old: "ja: クラウドサービスを使うとき", new: "ja: クラウドを使うとき", file: "catalogue.yaml", found: ["art9-1 appliesWhen"]),
    Change(old: "id: art5-1", new: "id: art5-0\n    formerly: [art5-1]", found: ["art5-0 renamed"]),
    Change(
      old: "id: art5-1\n    citation: 第5条第1項", new: "id: art5-0\n    formerly: [ART5-1]\n    citation: 第6条",
      found: ["art5-0 renamedAndChanged", "art5-0 citation"]),
    Change(old: "id: art5-2", new: "id: art5-9", found: ["art5-2 removed", "art5-9 added"]),
  ]

  @Test(arguments: parts) func findsEachPartThatChanged(change: Change) throws {
    let new = try Self.load { try $0.replaceFirst(change.old, with: change.new, in: change.file) }
    let comparison = try CatalogueComparison(from: try Fixtures.smallCity(), to: new)
    let found = comparison.requirements.flatMap { requirement -> [String] in
      let id = (requirement.new ?? requirement.old)?.id.rawValue ?? ""
      let parts = requirement.parts.map { "\(id) \($0.rawValue)" }
      return (requirement.kind == .changed ? [] : ["\(id) \(requirement.kind.rawValue)"]) + parts
    }
    #expect(Set(found) == Set(change.found))
    #expect(found.count == change.found.count)
  }

  static let surroundings = [
    Change(old: "id: small-city-2026", new: "id: small-city-2027", file: "catalogue.yaml", found: ["id"]),
    Change(old: "version: \"3\"", new: "version: \"4\"", file: "catalogue.yaml", found: ["version"]),
    Change(old: "業務委託の安全管理基準", new: "安全管理基準", file: "catalogue.yaml", found: ["title"]),
    Change(old: "（令和8年4月1日施行）", new: "", file: "catalogue.yaml", found: ["source"]),
    Change(
      old: "inForceFrom: 2026-04-01", new: "inForceFrom: 2027-04-01", file: "catalogue.yaml", found: ["inForceFrom"]),
    Change(old: "title: { ja: 契約,", new: "title: { ja: 委託契約,", found: ["sections 第5条"]),
    Change(old: "ja: 市長", new: "ja: 町長", file: "catalogue.yaml", found: ["offices mayor"]),
    Change(
      old: "  mayor: {", new: "  clerk: { ja: 書記, en: clerk }\n  mayor: {", file: "catalogue.yaml",
      found: ["offices clerk"]),
    Change(
      old: "not: { not: { field: givesImportantInformation } }", new: "field: givesImportantInformation",
      file: "catalogue.yaml", found: ["conditions personalDataWork"]),
    Change(
      old: "integrity: \"2\"", new: "integrity: \"1\"", file: "catalogue.yaml",
      found: ["importantInformation integrity"]),
    Change(
      old: "graceDaysAfterEnd: 14", new: "graceDaysAfterEnd: 30", file: "catalogue.yaml",
      found: ["settings graceDaysAfterEnd"]),
    Change(
      old: "{ months: 6 }", new: "fiscalYear", file: "catalogue.yaml", found: ["settings periodicInterval"]),
    Change(
      old: "periodicInterval:", new: "exercisedBy: { mayor: systemsOfficer }\n  periodicInterval:",
      file: "catalogue.yaml", found: ["settings exercisedBy mayor"]),
    Change(old: "unknown: 25", new: "unknown: 26", file: "catalogue.yaml", found: ["gravity class unknown"]),
    Change(old: "daysAtMost: 180", new: "daysAtMost: 90", file: "catalogue.yaml", found: ["gravity daysAtMost"]),
    Change(
      old: "gravity:",
      new:
        "approvals:\n  exception:\n    filing: { by: anyone }\n    deciding: { by: [mayor], basis: art5-1 }\ngravity:",
      file: "catalogue.yaml", found: ["approvals exception deciding", "approvals exception filing"]),
  ]

  @Test(arguments: surroundings) func findsWhatElseDiffers(change: Change) throws {
    let small = try Fixtures.smallCity()
    let new = try Self.load { try $0.replaceFirst(change.old, with: change.new, in: change.file) }
    func found(_ comparison: CatalogueComparison) -> [String] {
      comparison.surroundings.map { ([$0.area.rawValue] + $0.path).joined(separator: " ") }
    }
    let there = try CatalogueComparison(from: small, to: new)
    #expect(found(there) == change.found)
    let back = try CatalogueComparison(from: new, to: small)
    #expect(found(back) == change.found)
    #expect(back.surroundings.map(\.old) == there.surroundings.map(\.new))
  }

  @Test func theRulesOnPlacesAreComparedClassByClass() throws {
    let iizuka = try Fixtures.iizuka()
    guard case .object(var members) = iizuka.encoded, case .array(var rules)? = members["locations"],
      case .object(var rule) = rules[1], case .object(var countries)? = rule["countries"]
    else { return #expect(Bool(false)) }
    countries["supportAccess"] = .array([.string("JP")])
    rule["countries"] = .object(countries)
    rule["court"] = nil
    rules[1] = .object(rule)
    members["locations"] = .array(rules)
    let comparison = try CatalogueComparison(from: iizuka, to: try Catalogue(decoding: .object(members)))
    #expect(comparison.requirements.isEmpty)
    #expect(comparison.surroundings.map(\.path) == [["2", "countries", "supportAccess"], ["2", "court"]])
    #expect(comparison.surroundings.map(\.old) == [.string("any"), .array([.string("JP")])])
    #expect(comparison.surroundings.map(\.new) == [.array([.string("JP")]), nil])
  }

  @Test func aNewNameOfWhatAnApprovalRestsOnIsNoOtherBasis() throws {
    let approvals =
      "approvals:\n  exception:\n    filing: { by: anyone }\n    deciding: { by: [mayor], basis: art5-1 }\n"
    let old = try Self.load { try $0.replaceFirst("gravity:", with: approvals + "gravity:", in: "catalogue.yaml") }
    let new = try Self.load {
      try $0.replaceFirst("gravity:", with: approvals + "gravity:", in: "catalogue.yaml")
      try $0.replaceFirst("basis: art5-1", with: "basis: art5-0", in: "catalogue.yaml")
      try $0.replaceFirst("id: art5-1", with: "id: art5-0\n    formerly: [art5-1]", in: "article-5.yaml")
    }
    #expect(try CatalogueComparison(from: old, to: new).surroundings.isEmpty)
  }

  @Test func whatIsGoneStandsWhereItStood() throws {
    let small = try Fixtures.smallCity()
    let new = try Self.load { files in
      for (old, new) in [("art5-1", "a"), ("art5-3-first", "b"), ("art5-3-second", "c")] {
        try files.replaceFirst("id: \(old)", with: "id: \(new)", in: "article-5.yaml")
      }
    }
    let comparison = try CatalogueComparison(from: small, to: new)
    #expect(
      comparison.requirements.map { ($0.new ?? $0.old)?.id.rawValue } == [
        "art5-1", "a", "art5-3-first", "art5-3-second", "b", "c",
      ])
    #expect(comparison.unchanged == 3)
  }

  @Test func equalCataloguesDoNotDiffer() throws {
    let iizuka = try Fixtures.iizuka()
    let comparison = try CatalogueComparison(from: iizuka, to: try Catalogue(decoding: iizuka.encoded))
    #expect(comparison.isEmpty)
    #expect(comparison.unchanged == 141)
  }

  @Test func severalRequirementsDoNotBecomeOne() throws {
    let small = try Fixtures.smallCity()
    let merged = try Self.load { files in
      try files.replaceFirst("id: art5-1", with: "id: art5-0\n    formerly: [art5-1, art5-2]", in: "article-5.yaml")
      try files.replaceFirst("id: art5-2", with: "id: art5-9", in: "article-5.yaml")
    }
    #expect(
      throws: CatalogueFault.severalBecomeOne(
        RequirementID(rawValue: "art5-0"), former: ["art5-1", "art5-2"].map(RequirementID.init(rawValue:)))
    ) { try CatalogueComparison(from: small, to: merged) }
    // Nor does one that stays take another over.
    let taken = try Self.load { files in
      try files.replaceFirst("id: art5-1", with: "id: art5-1\n    formerly: [art5-2]", in: "article-5.yaml")
      try files.replaceFirst("id: art5-2", with: "id: art5-9", in: "article-5.yaml")
    }
    #expect(throws: CatalogueFault.self) { try CatalogueComparison(from: small, to: taken) }
  }
}

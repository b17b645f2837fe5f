import DataFiles
import Requirements
import Testing
import TextForms

/// Every kind of bad file: where it is, what was found, what is allowed.
@Suite struct CatalogueFaultTests {
  /// One change to a good catalogue, and the one diagnostic that it must give.
  struct Spoilt: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var file = "article-5.yaml"
    let says: String

    var testDescription: String { "\(old) → \(new)" }
  }

  static let requirementFaults = [
    Spoilt(
      old: "phase: before", new: "phase: befor",
      says: "article-5.yaml:9:12: \"phase\" is \"befor\"; allowed: before, during, end, standing, selection, "
        + "procurement, approval, build, operation, disposal; did you mean \"before\"?"),
    Spoilt(
      old: "modality: must", new: "modality: should",
      says: "article-5.yaml:11:15: \"modality\" is \"should\"; allowed: must, asNeeded; write one of them"),
    Spoilt(
      old: "    cadence: once", new: "    cadense: once",
      says:
        "article-5.yaml:13:5: there is no key \"cadense\"; allowed: id, formerly, citation, title, statement, subject, "
        + "phase, office, modality, appliesWhen, cadence, shownBy, closedBy; did you mean \"cadence\"?\n"
        + "article-5.yaml:4:5: \"cadence\" is missing; add a line \"cadence:\""),
    Spoilt(
      old: "office: headOfSection", new: "office: headOfSektion",
      says: "article-5.yaml:10:13: \"office\" is \"headOfSektion\"; "
        + "allowed: headOfSection, systemsOfficer, mayor; did you mean \"headOfSection\"?"),
    Spoilt(
      old: "{ anyOf: [headOfSection, systemsOfficer] }", new: "{ anyOf: [mayor, mayor] }",
      says: "article-5.yaml:22:30: \"mayor\" is named twice; keep one of them"),
    Spoilt(
      old: "{ anyOf: [headOfSection, systemsOfficer] }", new: "{ anyOf: [mayor], allOf: [mayor] }",
      says:
        "article-5.yaml:22:13: \"office\" is a mapping; allowed: { anyOf: […] }, { allOf: […] }; write one of them"
    ),
    Spoilt(
      old: "appliesWhen: everyContract", new: "appliesWhen: everContract",
      says: "article-5.yaml:12:18: \"appliesWhen\" is \"everContract\"; "
        + "allowed: everyContract, personalDataWork, cloudInUse; did you mean \"everyContract\"?"),
    Spoilt(
      old: "appliesWhen: everyContract", new: "appliesWhen: cloudInUse",
      says:
        "article-5.yaml:12:18: the condition \"cloudInUse\" is of cloudService, and this requirement of contract; "
        + "allowed: a condition of contract, or of no subject; change appliesWhen or subject"),
    Spoilt(
      old: "id: art5-2", new: "id: ART5-1",
      says: "article-5.yaml:16:9: the ID \"ART5-1\" is used at article-5.yaml:4; change one of the two IDs"),
    Spoilt(
      old: "id: art9-2", new: "id: art5-1", file: "article-9.yaml",
      says: "article-9.yaml:16:9: the ID \"art5-1\" is used at article-5.yaml:4; change one of the two IDs"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: [第5条]",
      says:
        "article-5.yaml:17:16: \"第5条\" cannot be a name; allowed: ASCII letters, digits, \".\", \"-\" and \"_\", "
        + "beginning with a letter or digit; change the name"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: art4-2",
      says: "article-5.yaml:17:15: \"formerly\" is \"art4-2\"; "
        + "allowed: a list ([a, b], or lines that begin with \"- \"); write it as a list"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: []",
      says: "article-5.yaml:17:15: \"formerly\" is an empty list; write at least one item"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: [art4-2, ART5-2]",
      says: "article-5.yaml:17:24: the former ID \"ART5-2\" is the ID of this requirement itself; "
        + "remove this line (formerly names what the ID was in earlier versions)"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: [art9-2]",
      says: "article-5.yaml:17:16: the former ID \"art9-2\" is that of the requirement at article-9.yaml:16; "
        + "remove this line, or give that requirement a new ID (an ID never passes on to another requirement)"),
    Spoilt(
      old: "id: art5-2", new: "id: art5-2\n    formerly: [art4-2, Art4-2]",
      says: "article-5.yaml:17:24: the former ID \"Art4-2\" is named at article-5.yaml:17, too; "
        + "leave it with one requirement; where one was split, evidence of the whole shows none of the parts by itself: "
        + "name it with none of them, and judge them anew"),
    Spoilt(
      old: "id: art5-2", new: "id: 第5条",
      says:
        "article-5.yaml:16:9: \"第5条\" cannot be a name; allowed: ASCII letters, digits, \".\", \"-\" and \"_\", "
        + "beginning with a letter or digit; change the name"),
    Spoilt(
      old: "citation: 第5条第2項", new: "citation: 第５条第１項",
      says: "article-5.yaml:17:15: the citation \"第５条第１項\" of subject contract is used at article-5.yaml:5; "
        + "check the citation, and part two obligations of one paragraph by \"first half\" and \"second half\""
    ),
    Spoilt(
      old: "{ ja: 契約書の作成, en: Written contract }", new: "{ ja: \" \", en: Written contract }",
      says: "article-5.yaml:6:18: \"ja\" has no text; write the text"),
    Spoilt(
      old: "{ ja: 契約書の作成, en: Written contract }", new: "{ ja: 契約書の作成 }",
      says: "article-5.yaml:6:12: \"en\" is missing; add a line \"en:\""),
    Spoilt(
      old: "[assessment]", new: "assessment",
      says: "article-5.yaml:52:14: \"shownBy\" is \"assessment\"; "
        + "allowed: a list ([a, b], or lines that begin with \"- \"); write it as a list"),
    Spoilt(
      old: "requirements:", new: "requirements: []\nnote:", file: "article-9.yaml",
      says:
        "article-9.yaml:4:1: there is no key \"note\"; allowed: section, title, requirements; remove that key\n"
        + "article-9.yaml:3:15: \"requirements\" is an empty list; write at least one item"),
  ]

  static let derivationFaults = [
    Spoilt(
      old: "ndaInForce: {}", new: "ndaInForse: {}",
      says: "article-5.yaml:27:9: \"shownBy\" is \"ndaInForse\"; "
        + "allowed: \(knownDerivations.map(\.name).joined(separator: ", ")); did you mean \"ndaInForce\"?"),
    Spoilt(
      old: "shows: satisfied", new: "shows: satisfyed",
      says:
        "article-5.yaml:14:43: \"shows\" is \"satisfyed\"; allowed: satisfied, partial; did you mean \"satisfied\"?"
    ),
    Spoilt(
      old: "- ndaInForce: {}", new: "- itemsChecked: { kind: audit, needs: completed, items: art7 }",
      says: "article-5.yaml:27:63: the catalogue has no requirement \"art7\"; mend the ID, or remove this line"),
    Spoilt(
      old: "{ shows: satisfied }", new: "{}",
      says: "article-5.yaml:14:34: \"shows\" is missing; add a line \"shows:\""),
    Spoilt(
      old: "ndaInForce: {}", new: "ndaInForce: { days: 3 }",
      says: "article-5.yaml:27:23: there is no key \"days\"; remove that key"),
    Spoilt(
      old: "      - assessment", new: "      - assesment",
      says: "article-5.yaml:28:9: \"shownBy\" is \"assesment\"; allowed: assessment, "
        + "\(knownDerivations.map(\.name).joined(separator: ", ")); did you mean \"assessment\"?"),
    Spoilt(
      old: "- ndaInForce: {}", new: "- { ndaInForce: {}, periodicCheck: {} }",
      says: "article-5.yaml:27:9: an item does not hold exactly one derivation; allowed: \"- name: { … }\"; "
        + "write each derivation as an item of its own"),
  ]

  static let headFaults = [
    Spoilt(
      old: "inForceFrom: 2026-04-01", new: "inForceFrom: 令和8年4月1日", file: "catalogue.yaml",
      says: "catalogue.yaml:9:14: \"inForceFrom\" is \"令和8年4月1日\"; "
        + "allowed: a date that exists, as YYYY-MM-DD; write it like 2025-02-07"),
    Spoilt(
      old: "  - article-9.yaml", new: "  - article-9.yaml\n  - article-5.yaml", file: "catalogue.yaml",
      says: "catalogue.yaml:13:5: \"article-5.yaml\" is listed twice; keep one of them"),
    Spoilt(
      old: "  - article-9.yaml", new: "  - article-9.yaml\n  - article-10.yaml", file: "catalogue.yaml",
      says: "catalogue.yaml:13:5: there is no file \"article-10.yaml\"; add the file, or remove this line"),
    Spoilt(
      old: "  - article-9.yaml\n", new: "", file: "catalogue.yaml",
      says: "article-9.yaml: \"article-9.yaml\" is not listed under files of catalogue.yaml; "
        + "list it there, or move the file out of the folder"),
    Spoilt(
      old: "  everyContract:", new: "  one more: { ja: 他, en: other, when: true }\n  everyContract:",
      file: "catalogue.yaml",
      says:
        "catalogue.yaml:18:3: \"one more\" cannot be a name; allowed: ASCII letters, digits, \".\", \"-\" "
        + "and \"_\", beginning with a letter or digit; change the name"),
    Spoilt(
      old: "availability: \"1\" }", new: "availability: \"3\" }", file: "catalogue.yaml",
      says: "catalogue.yaml:34:78: \"availability\" is \"3\"; allowed: 1, 2; write one of them"),
    Spoilt(
      old: "{ months: 6 }", new: "quarterly", file: "catalogue.yaml",
      says: "catalogue.yaml:38:21: \"periodicInterval\" is \"quarterly\"; "
        + "allowed: fiscalYear, { months: 6 }; write one of them"),
    Spoilt(
      old: "{ months: 6 }", new: "{ months: 0 }", file: "catalogue.yaml",
      says:
        "catalogue.yaml:38:31: \"months\" is \"0\"; allowed: a whole number from 1 to 120; write it in digits"
    ),
    Spoilt(
      old: "unknown: 25", new: "unknwon: 25", file: "catalogue.yaml",
      says: "catalogue.yaml:40:60: there is no key \"unknwon\"; allowed: 1, 2, 3C, 3B, 3A, unknown; "
        + "did you mean \"unknown\"?\ncatalogue.yaml:40:10: \"unknown\" is missing; add a line \"unknown:\""),
    Spoilt(
      old: "high: 60", new: "high: 95", file: "catalogue.yaml",
      says:
        "catalogue.yaml:45:11: the points of levels do not fall from critical over high and medium to low at 0; "
        + "change the points"),
  ]

  static let conditionFaults = [
    Spoilt(
      old: "field: kinds,", new: "field: kind,", file: "catalogue.yaml",
      says:
        "catalogue.yaml:25:20: \"field\" is \"kind\"; allowed: kinds, systemWork, confidentiality, integrity, "
        + "availability, givesImportantInformation, handlesImportantInformation, repairsMedia, "
        + "connectsExternalNetwork, residentVendorStaff, deliversSystemOrEquipment, specificPersonalInformation, "
        + "subcontracted; did you mean \"kinds\"?"),
    Spoilt(
      old: "[build, operation]", new: "[build, operations]", file: "catalogue.yaml",
      says: "catalogue.yaml:25:45: \"includes\" is \"operations\"; "
        + "allowed: build, operation, outsourcedService, other; did you mean \"operation\"?"),
    Spoilt(
      old: "atLeast: \"3C\"", new: "atLeast: \"3\"", file: "catalogue.yaml",
      says: "catalogue.yaml:27:50: \"atLeast\" is \"3\"; allowed: 1, 2, 3C, 3B, 3A; write one of them"),
    Spoilt(
      old: "{ field: kinds, includes: [build, operation] }", new: "{ field: kinds }", file: "catalogue.yaml",
      says: "catalogue.yaml:25:11: this operator does not fit \"kinds\"; "
        + "allowed: { field: kinds, includes: [build, operation, outsourcedService, other] }; "
        + "write it as the field allows"),
    Spoilt(
      old: "{ field: givesImportantInformation }", new: "{ field: repairsMedia, atLeast: \"2\" }",
      file: "catalogue.yaml",
      says: "catalogue.yaml:28:27: this operator does not fit \"repairsMedia\"; "
        + "allowed: { field: repairsMedia }; write it as the field allows"),
    Spoilt(
      old: "en: every contract, when: true", new: "en: every contract, when: sometimes",
      file: "catalogue.yaml",
      says: "catalogue.yaml:18:58: \"when\" is not an expression; "
        + "allowed: true, { field: … }, { all: […] }, { any: […] }, { not: … }; write it in one of these forms"
    ),
    Spoilt(
      old: "{ field: confidentiality, atLeast: \"1\" }", new: "{ field: repairsMedia }", file: "catalogue.yaml",
      says: "catalogue.yaml:33:20: \"field\" is \"repairsMedia\"; allowed: confidentiality, integrity, availability, "
        + "handlesImportantInformation, specificPersonalInformation, model, procured, subcontracted; write one of them"),
    Spoilt(
      old: "subject: cloudService\n    when: { field: confidentiality, atLeast: \"1\" }",
      new: "when: { field: repairsMedia }", file: "catalogue.yaml",
      says: "article-9.yaml:12:18: \"repairsMedia\" is not recorded of cloudService; allowed: confidentiality, "
        + "integrity, availability, handlesImportantInformation, specificPersonalInformation, model, procured, "
        + "subcontracted; use a field of that subject, or change the subject"),
    Spoilt(
      old: "subject: cloudService", new: "subject: cloud", file: "catalogue.yaml",
      says: "catalogue.yaml:32:14: \"subject\" is \"cloud\"; allowed: organization, contract, cloudService, "
        + "informationSystem, approval, audit, incident, exception; write one of them"),
  ]

  static let all = requirementFaults + derivationFaults + headFaults + conditionFaults

  func diagnostics(of files: SmallCityFiles) throws -> [Diagnostic] {
    do {
      _ = try Catalogue.load(files: files.files, derivations: knownDerivations)
      return []
    } catch .invalid(let diagnostics) {
      return diagnostics
    }
  }

  @Test(arguments: all)
  func saysWhereWhatWasFoundAndWhatIsAllowed(_ spoilt: Spoilt) throws {
    var files = try SmallCityFiles()
    try files.replaceFirst(spoilt.old, with: spoilt.new, in: spoilt.file)
    let found = try diagnostics(of: files)
    #expect(found.map { $0.text(in: .en) }.joined(separator: "\n") == spoilt.says)
    #expect(found.allSatisfy { $0.text(in: .ja) != $0.text(in: .en) })
  }

  @Test func showsTheFaultsOfAllFilesAtOnce() throws {
    var files = try SmallCityFiles()
    try files.replaceFirst("phase: during", with: "phase: later", in: "article-5.yaml")
    try files.replaceFirst("modality: must", with: "modality: may", in: "article-9.yaml")
    try files.replaceFirst("version: \"3\"\n", with: "", in: "catalogue.yaml")
    #expect(
      try diagnostics(of: files).map { "\($0.file):\($0.line):\($0.column) \($0.code)" } == [
        "catalogue.yaml:1:1 missing-key", "article-5.yaml:35:12 not-one-of",
        "article-9.yaml:11:15 not-one-of",
      ])
  }

  @Test func readsTheSectionsEvenWhenTheHeadCannotBeRead() throws {
    var files = try SmallCityFiles()
    files["catalogue.yaml"] = "id: [\n"
    try files.replaceFirst("phase: during", with: "phase: later", in: "article-5.yaml")
    #expect(
      try diagnostics(of: files).map { "\($0.file):\($0.line) \($0.code)" }
        == ["catalogue.yaml:2 data-file-syntax", "article-5.yaml:35 not-one-of"])
  }

  @Test func asksForAWhenOfEveryCondition() throws {
    var files = try SmallCityFiles()
    try files.replaceFirst("en: every contract, when: true", with: "en: every contract", in: "catalogue.yaml")
    let found = try diagnostics(of: files)
    #expect(found.map(\.code) == ["condition-without-when"])
    #expect(found.first?.text(in: .en).hasPrefix("catalogue.yaml:18:18: the condition \"everyContract\"") == true)
  }

  @Test func namesTheFolderInMessages() throws {
    var files = try SmallCityFiles()
    files["catalogue.yaml"] = nil
    let fault = #expect(throws: CatalogueFault.self) {
      try Catalogue.load(files: files.files, derivations: knownDerivations, in: "checklists/small-city")
    }
    #expect(fault?.code == "catalogue-invalid")
    #expect(
      fault?.message.en == "checklists/small-city/catalogue.yaml: there is no catalogue.yaml; "
        + "put a catalogue.yaml there, or name another folder")
    #expect(
      fault?.message.ja == "checklists/small-city/catalogue.yaml: catalogue.yaml がありません。"
        + "catalogue.yaml を置くか、別のフォルダーを指定してください")
  }
}

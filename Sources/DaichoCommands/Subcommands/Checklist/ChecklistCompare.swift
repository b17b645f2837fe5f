internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// `checklist compare`.
struct ChecklistCompare: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "compare", Words(ja: "二つの要件目録を比べる", en: "compare two catalogues"),
      Words(
        ja: "追加、削除、改称、変更された要件と、その変わった項目の旧と新、さらに版、施行日、職務、適用条件、市の設定などの違いを示します。"
          + "要件は識別子で対応させ、改称されたものは新しい目録の formerly で対応させます。"
          + "「採用中」（adopted）は、台帳が採用している目録です。違いがあっても終了コードは 0 です。"
          + "形式は text、csv、json、markdown です。",
        en: "It shows which requirements were added, removed, renamed or changed, with old and new of each part that "
          + "changed, and what else differs: version, date in force, offices, conditions, settings of the city. "
          + "Requirements are matched by id, renamed ones by \"formerly\" in the new catalogue. \"adopted\" is the one "
          + "that the register adopted. Differences end with exit code 0. Formats: text, csv, json, markdown."),
      examples: [
        "checklist compare iizuka-2025 ./checklists/iizuka-2027",
        "checklist compare 採用中 ./checklists/iizuka-2027 --format markdown",
      ])
  }

  @Argument(
    help: .words(
      ja: "元の目録（名前、フォルダー、又は「採用中」）", en: "the old one: name, folder, or \"adopted\"", value: "OLD"))
  var old: String
  @Argument(
    help: .words(ja: "新しい目録（名前、フォルダー、又は「採用中」）", en: "the new one: name, folder, or \"adopted\"", value: "NEW"))
  var new: String
  @Option(
    help: .words(
      ja: "「採用中」を、この時点で採用していた目録とする（日付、時刻、@記録番号）",
      en: "take as \"adopted\" the one of then: a day, a time, or @SEQUENCE", value: "TIME"))
  var knownAt: String?
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if let knownAt, ![old, new].contains(where: Self.isAdopted) { throw CommandFault.knownAtOfFolders(found: knownAt) }
    let (before, after) = (try await load(old, session), try await load(new, session))
    try ChecklistComparison(try CatalogueComparison(from: before, to: after)).write(list.format, to: session)
    return .yes
  }

  private static func isAdopted(_ name: String) -> Bool {
    ["adopted", "採用中"].contains(Width.foldedForMatching(name))
  }

  private func load(_ name: String, _ session: Session) async throws -> Catalogue {
    guard Self.isAdopted(name) else { return try ShippedCatalogue.load(name, session) }
    var time = KnownAt.now
    if let knownAt {
      guard let typed = KnownAt(knownAt) else { throw CommandFault.knownAt(found: knownAt) }
      time = typed
    }
    return try await session.adoptedCatalogue(time)
  }
}

extension CommandFault {
  fileprivate static func knownAtOfFolders(found: String) -> CommandFault {
    .value(
      option: "--known-at", code: "known-at-of-folders",
      message: Words(
        ja: "「\(found)」は「採用中」の目録を選ぶための時点ですが、比べる目録のどちらも「採用中」ではありません。",
        en: "\"\(found)\" chooses among adopted catalogues, and neither of the two is \"adopted\"."),
      remedy: Words(ja: "--known-at を外すか、一方を「採用中」にしてください。", en: "Leave it out, or name \"adopted\" as one of the two."))
  }
}

internal import ArgumentParser
internal import Requirements
internal import TextForms

/// `checklist list`.
struct ChecklistList: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "list", Words(ja: "要件の一覧", en: "list the requirements"),
      Words(ja: "形式は text、csv、json、markdown です。", en: "Formats: text, csv, json, markdown."),
      examples: ["checklist list --format markdown", "checklist list --catalogue iizuka-2025 --format json"])
  }

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let catalogue = try await source.load(session)
    try session.writeRequirements(catalogue.requirements, of: catalogue, list.format)
    return .yes
  }
}

extension Session {
  func writeRequirements(_ requirements: [Requirement], of catalogue: Catalogue, _ format: ListFormat) throws {
    try writeList(
      format, schema: "daicho.requirement-list/1",
      items: requirements.map { RequirementItem($0, in: catalogue).json },
      table: RequirementItem.table(requirements, in: language),
      whole: RequirementItem.wholeTable(requirements, in: catalogue, language))
  }
}

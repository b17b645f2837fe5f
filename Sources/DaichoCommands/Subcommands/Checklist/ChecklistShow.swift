internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// `checklist show`.
struct ChecklistShow: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "show", Words(ja: "要件を表示する", en: "show a requirement"),
      Words(
        ja: "識別子でも根拠条文（全角、仮名のままでよい）でも指定できます。複数に当たるときはその一覧を示します。形式は text と json です。",
        en: "By its id or its citation, full-width forms and kana included; what stands for several gets the list of "
          + "them. Formats: text, json."),
      examples: ["checklist show 9.1-2-1-d-08", "checklist show '９.１（２）①（エ）' --format json"])
  }

  @Argument(help: .words(ja: "識別子または根拠条文", en: "id or citation", value: "ID")) var id: String
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let catalogue = try await source.load(session)
    let found = catalogue.requirements(matching: id)
    guard let first = found.first else { throw CommandFault.unknownRequirement(found: id) }
    guard found.count == 1 else {
      try session.writeRequirements(found, of: catalogue, answer.format == .json ? .json : .text)
      return .yes
    }
    let item = RequirementItem(first, in: catalogue)
    switch answer.format {
    case .text: try session.writeFields(item.fields(in: session.language) + item.former)
    case .json: try session.writeJSON(["schema": "daicho.requirement/1", "item": .object(item.json)])
    }
    return .yes
  }
}

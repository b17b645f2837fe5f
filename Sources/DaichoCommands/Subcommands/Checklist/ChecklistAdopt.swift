internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// `checklist adopt`.
struct ChecklistAdopt: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "adopt", Words(ja: "要件目録を採用する", en: "adopt a catalogue"),
      Words(
        ja: "目録の内容と、リージョンと国の表（checklists/regions/）をそのまま記録簿に残し、以後の判定に使います。"
          + "過去の時点（--known-at）の判定には、そのとき採用していたものを使います。"
          + "結果の形式は text と json です。",
        en: "Its content and the table of regions and countries (checklists/regions/) go into the journal, and from "
          + "then on are what is judged by; what was known earlier is still judged by what had been adopted then. "
          + "Formats of the answer: text, json."),
      examples: ["checklist adopt", "checklist adopt ./checklists/other-city --reason 対策基準の改定"])
  }

  @Argument(help: .words(ja: "目録の名前またはフォルダー", en: "name or folder of the catalogue", value: "PATH"))
  var catalogue = ShippedCatalogue.name
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let loaded = try ShippedCatalogue.load(catalogue, session)
    let regions = try RegionFiles.loadIfPresent(session)
    let register = try await session.register()
    let act = try await session.act("checklist adopt", reason: write.reason, in: register)
    let isNew = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      try transaction.adopt(loaded, regions: regions)
    }
    try report(loaded, isNew: isNew, session)
    return .yes
  }

  private func report(_ catalogue: Catalogue, isNew: Bool, _ session: Session) throws {
    let count = catalogue.requirements.count
    guard answer.format == .text else {
      return try session.writeJSON([
        "schema": "daicho.adoption/1", "catalogue": .string(catalogue.id), "version": .string(catalogue.version),
        "requirements": .integer(Int64(count)), "changed": .bool(isNew), "dryRun": .bool(write.dryRun),
      ])
    }
    let name = Words(
      ja: "要件目録「\(catalogue.id)」版 \(catalogue.version)（\(count) 件）",
      en: "the catalogue \"\(catalogue.id)\" version \(catalogue.version) (\(count) requirements)")
    guard isNew else {
      return try session.say(Words(ja: "\(name.ja)は既に採用しています。", en: "Already adopted: \(name.en)."))
    }
    try session.say(
      write.dryRun
        ? Words(ja: "\(name.ja)を採用できます（記録していません）。", en: "Would adopt \(name.en); nothing was recorded.")
        : Words(ja: "\(name.ja)を採用しました。", en: "Adopted \(name.en)."))
  }
}

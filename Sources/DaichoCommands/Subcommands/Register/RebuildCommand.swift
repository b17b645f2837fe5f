internal import ArgumentParser
internal import Registry
internal import TextForms

/// `rebuild`.
struct RebuildCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "rebuild", Words(ja: "検索用の表を記録簿から作り直す", en: "make the tables anew from the journal"),
      Words(
        ja: "--check は作り直さずに、表ごとのハッシュ値を比べます（違えば終了コード 1）。形式は text と json です。",
        en: "With --check nothing is rebuilt: the digests of the tables are compared, and exit code 1 says that they "
          + "differ. Formats: text, json."),
      examples: ["rebuild --check", "rebuild"])
  }

  @Flag(help: .words(ja: "作り直さずに比べる", en: "compare only")) var check = false
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    _ = try await session.register()
    let store = try session.store()
    if !check { try store.rebuild() }
    let digests = try store.projectionDigests()
    let isEqual = digests.allSatisfy { $0.stored == $0.rebuilt }
    switch answer.format {
    case .json:
      let items = digests.map { digest -> JSONValue in
        .object([
          "table": .string(digest.table), "stored": .string(digest.stored.description),
          "rebuilt": .string(digest.rebuilt.description), "equal": .bool(digest.stored == digest.rebuilt),
        ])
      }
      try session.writeJSON([
        "schema": "daicho.rebuild/1", "equal": .bool(isEqual), "rebuilt": .bool(!check), "items": .array(items),
      ])
    case .text:
      let verdict = { (isEqual: Bool) in
        (isEqual ? Words(ja: "一致", en: "equal") : Words(ja: "不一致", en: "differs"))[session.language]
      }
      try Table(
        columns: [.init(ja: "表", en: "table"), .init(ja: "比較", en: "result"), .init(ja: "SHA-256", en: "SHA-256")],
        rows: digests.map { [$0.table, verdict($0.stored == $0.rebuilt), $0.stored.description] }
      ).writeText(to: session.output, language: session.language, style: session.style)
      if !check { try session.say(Words(ja: "作り直しました。", en: "Rebuilt.")) }
    }
    return isEqual ? .yes : .no
  }
}

internal import ArgumentParser
internal import Registry
internal import TextForms

/// `journal head`.
struct JournalHeadCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "head", Words(ja: "最後の記録の番号とハッシュ値", en: "sequence and hash of the last entry"),
      Words(
        ja: "「記録番号:ハッシュ値」を1行で表示します。控えておけば、後で末尾が切り取られていないことを journal verify --expect で確かめられます。"
          + "形式は text と json です。",
        en: "One line, SEQUENCE:HASH. Whoever keeps it can tell later, with journal verify --expect, that nothing was "
          + "cut off. Formats: text, json."),
      examples: ["journal head"])
  }

  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let head = try await register.store.read { try $0.head() }
    switch answer.format {
    case .text: try session.output.writeLine(head.description)
    case .json:
      try session.writeJSON([
        "schema": "daicho.journal-head/1", "sequence": .integer(head.sequence),
        "hash": .string(head.hash.description),
      ])
    }
    return .yes
  }
}

internal import ArgumentParser
internal import Registry
internal import TextForms

extension ApprovedList.Kind: ExpressibleByArgument {}

/// `application approved`.
struct ApplicationApproved: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "approved", Words(ja: "承認済みサービスの一覧", en: "list approved services"),
      Words(
        ja: "承認済みクラウドサービス（cloud）、承認済み業務委託サービス（outsourced）、自治体機密性2以上を取り扱わないクラウドサービス（recorded）の三つの一覧です。"
          + "それぞれ対象ごとに最も新しい承認を示します。期限が切れたもの、承認後に変更があったものも、その旨を示して載せます。"
          + "手順によれば認められない承認（申請者本人の決定、職務にない者の決定、管理者の指名がないものなど）は、事実として登録されていても載せません。"
          + "形式は text、csv、json、markdown です。",
        en:
          "Three lists apart: approved cloud services (cloud), approved outsourced services (outsourced), and cloud services "
          + "for information below confidentiality 2 (recorded). Of each the newest approval; one that lapsed, or is of "
          + "what has changed since, is listed and says so. An approval that the procedure would have refused (by the applicant, by another office, without "
          + "an administrator) is not listed, though it be recorded as a fact. Formats: text, csv, json, markdown."),
      examples: ["application approved", "application approved --kind cloud --format csv"])
  }

  @Option(
    help: .words(
      ja: "この一覧だけ（cloud、outsourced、recorded）", en: "only this list (cloud, outsourced, recorded)", value: "LIST"))
  var kind: ApprovedList.Kind?
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let kinds = kind.map { [$0] } ?? ApprovedList.Kind.allCases
    let approved = try await register.store.read { reader in
      try ApprovedList(kinds, on: day, at: try reader.sequence(knownAt), reader: reader)
    }
    guard list.format == .text else {
      let whole = approved.wholeTable(in: session.language)
      try session.writeList(
        list.format, schema: "daicho.approved-list/1", items: approved.items, table: whole, whole: whole)
      return .yes
    }
    for (place, kind) in kinds.enumerated() {
      if place > 0 { try session.output.writeLine() }
      try session.output.writeLine(session.style.heading(kind.words[session.language]))
      let table = approved.table(of: kind, in: session.language)
      if table.rows.isEmpty {
        try session.say(Words(ja: "ありません。", en: "None."))
      } else {
        try table.writeText(to: session.output, language: session.language, style: session.style)
      }
    }
    if !approved.refused.isEmpty { try session.say(Self.note(approved.refused)) }
    return .yes
  }

  private static func note(_ refused: [String]) -> Words {
    Words(
      ja: "※ 手順によれば認められない承認は載せていません: \(refused.joined(separator: "、"))（反している点は daicho gap に出ます）",
      en:
        "Not listed, since the procedure would have refused them: \(refused.joined(separator: ", ")) (what they break "
        + "shows in daicho gap).")
  }
}

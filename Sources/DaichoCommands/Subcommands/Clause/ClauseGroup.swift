internal import ArgumentParser
internal import TextForms

/// `clause`.
struct ClauseGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "clause", Words(ja: "契約条項の確認結果の一覧・表示・確認・却下", en: "list, show, confirm and reject findings on clauses"),
      Words(
        ja: "契約書を読み取った結果は「提案」として記録され、職員が確認済みにしたものだけが、要件を満たすかどうかの判断に用いられます。"
          + "一覧の形式は text、csv、json、markdown です。",
        en:
          "What was read in a contract is recorded as proposed; only what an officer confirms counts when requirements are "
          + "judged. Lists come as text, csv, json or markdown."),
      examples: [
        "clause list R8-001 --state proposed", "clause confirm R8-001 9.1-2-1-d-08",
        "clause reject R8-001 9.1-2-1-d-12 --reason 検収の条項であるため",
      ], subcommands: [ClauseList.self, ShowRecord<ClauseFindingFields>.self, ClauseConfirm.self, ClauseReject.self])
  }
}

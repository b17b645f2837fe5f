internal import GapAnalysis
internal import TextForms

/// What `due` says of arguments that do not fit.
extension CommandFault {
  static func duePeriod(found: String) -> CommandFault {
    .value(
      option: "--within", code: "period-unreadable",
      message: Words(
        ja: "「\(found)」は期間として読めません。使えるのは: 日数（90d）、週数（12w）、月数（3m）、年数（1y）。最長は100年です。",
        en: "\"\(found)\" is no period; allowed: days (90d), weeks (12w), months (3m) or years (1y), 100 years at most."
      ),
      remedy: Words(
        ja: "「--within 90d」のように指定するか、「--until 2027-03-31」のように日付で指定してください。",
        en: "Give it like --within 90d, or give a day: --until 2027-03-31"))
  }

  static func dueBackwards(from first: CivilDate, until last: CivilDate) -> CommandFault {
    .value(
      option: "--until", code: "period-backwards",
      message: Words(
        ja: "\(last) は、最初の日（\(first)）より前です。", en: "\(last) is before the first day (\(first))."),
      remedy: Words(
        ja: "最初の日以後の日付を指定してください。過ぎて未了のものは --overdue で見られます。",
        en: "Give the first day or a later one; --overdue shows what is past and open."))
  }

  static func unknownDueKind(found: String) -> CommandFault {
    .value(
      option: "--kind", code: "due-kind-unknown",
      message: Words(
        ja: "「\(found)」という期限の種類はありません。使えるのは: "
          + DueKind.allCases.map { "\($0.rawValue)（\($0.words.ja)）" }.joined(separator: "、"),
        en: "there is no kind of date \"\(found)\"; allowed: " + DueFilterOptions.kindNames(.en) + "."),
      remedy: Words(ja: "上の言葉のどれかをコンマで区切って指定してください。", en: "Give some of these words, separated by commas."))
  }
}

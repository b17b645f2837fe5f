internal import Registry
internal import TextForms

/// What `report` says of arguments that do not fit.
extension CommandFault {
  static func quarter(found: String) -> CommandFault {
    .value(
      option: "--quarter", code: "quarter-unreadable",
      message: Words(
        ja: "「\(found)」は四半期として読めません。使えるのは: 2026Q2、R8Q2、令和8年度第2四半期（年度は4月から）。",
        en: "\"\(found)\" is no quarter; allowed: 2026Q2, R8Q2, 令和8年度第2四半期 (fiscal years from April)."),
      remedy: Words(
        ja: "「--quarter R8Q2」（令和8年7月1日から9月30日まで）のように指定してください。",
        en: "Give it like --quarter 2026Q2 (1 July to 30 September 2026)."))
  }

  static func quarterNotOver(_ quarter: FiscalQuarter, today: CivilDate) -> CommandFault {
    .value(
      option: "--quarter", code: "quarter-not-over",
      message: Words(
        ja: "\(quarter.words.ja)はまだ終わっていません（末日は\(quarter.last.eraText)、今日は\(today.eraText)）。",
        en: "\(quarter.words.en) is not over (it ends on \(quarter.last); today is \(today))."),
      remedy: Words(
        ja: "終わった四半期を指定するか、「daicho report snapshot --as-of \(today)」で今日の状態を報告してください。",
        en: "Give a quarter that is over, or report the state of today: daicho report snapshot --as-of \(today)"))
  }

  static func dayNotOver(_ day: CivilDate, option: String, today: CivilDate) -> CommandFault {
    .value(
      option: option, code: "day-not-over",
      message: Words(
        ja: "\(day.eraText)はまだ来ていません（今日は\(today.eraText)）。", en: "\(day) has not come yet (today is \(today))."),
      remedy: Words(
        ja: "今日以前の日を指定してください。これから迎える期限は「daicho due」で見られます。",
        en: "Give today or an earlier day; daicho due shows what is to come."))
  }

  static func reportState(option: String, found: String) -> CommandFault {
    .value(
      option: option, code: "state-unreadable",
      message: Words(
        ja: "「\(found)」は四半期としても日付としても読めません。使えるのは: 2026Q2、R8Q2、R8.9.30、2026-09-30。"
          + "後ろに @記録番号 を付けられます（2026Q2@120）。",
        en: "\"\(found)\" is neither a quarter nor a day; allowed: 2026Q2, R8Q2, 2026-09-30, R8.9.30, each with "
          + "@SEQUENCE behind it where wanted (2026Q2@120)."),
      remedy: Words(ja: "「R8Q1」や「2026-06-30」のように指定してください。", en: "Give it like 2026Q1 or 2026-06-30."))
  }

  static func comparedBackwards(_ before: CivilDate, _ after: CivilDate, option: String) -> CommandFault {
    .value(
      option: option, code: "comparison-backwards",
      message: Words(
        ja: "比較の基準（\(before.eraText)）が、比べる状態（\(after.eraText)）より後です。",
        en: "the state compared with (\(before)) is after the other (\(after))."),
      remedy: Words(ja: "古いものを先に指定してください。", en: "Give the earlier one first."))
  }

  static func reportFiles(_ found: String) -> CommandFault {
    .value(
      option: "--files", code: "files-unknown",
      message: Words(
        ja: "「\(found)」という形式はありません。使えるのは: "
          + ReportFileKind.allCases.map { "\($0.rawValue)（\($0.words.ja)）" }.joined(separator: "、"),
        en: "there is no kind of file \"\(found)\"; allowed: \(ReportFileKind.names)."),
      remedy: Words(ja: "「--files html,xlsx」のようにコンマで区切って指定してください。", en: "Give them like --files html,xlsx"))
  }

  static func reportFolderExists(_ path: String) -> CommandFault {
    .value(
      option: "--output", code: "output-exists",
      message: Words(ja: "「\(path)」には既に報告書があります。", en: "there is a report in \"\(path)\" already."),
      remedy: Words(
        ja: "別のフォルダーを指定するか、--force を付けて置き換えてください。", en: "Give another folder, or replace it with --force."))
  }

  static func reportFolderOfOthers(_ path: String) -> CommandFault {
    .value(
      option: "--output", code: "output-not-a-report",
      message: Words(
        ja: "「\(path)」は、報告書のフォルダーではありません（\(Report.manifestName) がありません）。置き換えません。",
        en: "\"\(path)\" is no folder of a report (there is no \(Report.manifestName)), and is left as it is."),
      remedy: Words(ja: "まだないフォルダーか、空のフォルダーを指定してください。", en: "Give a folder that is not there yet, or an empty one."))
  }

  static let noPrinter = CommandFault.value(
    option: "--files", code: "printer-missing",
    message: Words(
      ja: "PDF を作れるプログラム（Chromium 又は LibreOffice）がありません。",
      en: "no program that prints PDF is installed (Chromium or LibreOffice)."),
    remedy: Words(
      ja: "どちらかを入れる（apt install chromium）か、--files から pdf を除いてください。report.html はブラウザーから印刷できます。",
      en: "Install one (apt install chromium), or leave pdf out of --files; report.html prints from any browser."))

  static func pageNotPrinted(program: String) -> CommandFault {
    .value(
      option: "--files", code: "page-not-printed",
      message: Words(
        ja: "「\(program)」が PDF を作れませんでした。報告書は書いていません。", en: "\(program) made no PDF; no report was written."),
      remedy: Words(
        ja: "--files から pdf を除いて作り、report.html をブラウザーから印刷してください。",
        en: "Leave pdf out of --files, and print report.html from a browser."))
  }

  static func answerFormat(found: String) -> CommandFault {
    .value(
      option: "--format", code: "format-unknown",
      message: Words(
        ja: "--output があるとき、--format は結果の形式です。「\(found)」は使えません。使えるのは: text、json",
        en: "with --output, --format is that of the answer, which cannot be \(found); allowed: text, json."),
      remedy: Words(
        ja: "フォルダーに書くものは --files \(found) のように指定してください。",
        en: "What is written into the folder is chosen with --files, like --files \(found)."))
  }

  static func needsOutput(_ option: String) -> CommandFault {
    .value(
      option: option, code: "output-required",
      message: Words(ja: "--output を指定したときだけ使えます。", en: "it is only for reports written into a folder."),
      remedy: Words(ja: "--output でフォルダーを指定してください。", en: "Give the folder with --output."))
  }
}

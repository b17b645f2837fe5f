internal import ClauseChecking
internal import TextForms

extension ClauseReport {
  /// One row a file, one column an item: only where there are several files.
  var matrix: Table {
    let columns = items.map { item in
      // 項目8 of (エ) is 8; (オ), the agreement, is オ.
      let name = item.citation.split { " ()（）".contains($0) }.last.map(String.init) ?? item.citation
      let short = name.replacing("項目", with: "")
      return Table.Column(ja: short, en: short)
    }
    let rows = checked.map { one -> [String] in
      switch one.outcome {
      case .failure: [one.file] + items.map { _ in "－" }
      case .success(let document): [one.file] + findings(document).map(\.status.sign)
      }
    }
    return Table(columns: [Table.Column(ja: "ファイル", en: "file")] + columns, rows: rows)
  }

  static let legend = Words(
    ja: "○ あり　△ 一部　！ 反対の定め　× なし　－ 読めないファイル",
    en: "○ present  △ partial  ！ contradicted  × absent  － a file that cannot be read")

  func table(_ document: ClauseCheckRun.Document, in language: Language) -> Table {
    Table(
      columns: [
        Table.Column(ja: "判定", en: "status"), Table.Column(ja: "根拠", en: "citation"),
        Table.Column(ja: "求められる定め", en: "what is asked"), Table.Column(ja: "場所", en: "where"),
        Table.Column(ja: "確度", en: "confidence"),
      ],
      rows: findings(document).map { finding in
        [
          "\(finding.status.sign) \(finding.status.words[language])",
          finding.citation
            + (isRequired(finding.requirement) ? "" : Words(ja: "（参考）", en: " (for information)")[language]),
          finding.title[language], finding.place[language], finding.confidence?.words[language] ?? "",
        ]
      })
  }

  func summary(_ document: ClauseCheckRun.Document) -> Words {
    let found = findings(document)
    let counts = ClauseStatus.allCases.map { status in
      (status.words, found.count { $0.status == status })
    }.filter { $0.1 > 0 }
    return Words(
      ja: counts.map { "\($0.0.ja) \($0.1)件" }.joined(separator: "、"),
      en: counts.map { "\($0.0.en): \($0.1)" }.joined(separator: ", "))
  }

  static let caution = Words(
    ja: "機械による下調べです。引用した箇所を職員が読んで確かめてください。",
    en: "This is a first reading by a program. An officer should read the places that it quotes.")
}

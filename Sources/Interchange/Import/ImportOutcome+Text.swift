package import TextForms

extension ImportOutcome {
  /// What people read: numbers first, then each row to look at.
  package func text(in language: Language, isRehearsal: Bool = false) -> String {
    var lines = [heading(isRehearsal)[language], contracts[language], companions[language]]
    lines += list(refused, title: Words(ja: "取り込めない行:", en: "Refused rows:"), language)
    lines += list(warnings, title: Words(ja: "確認が必要な行（取込みは可能）:", en: "Rows to look at (taken in):"), language)
    lines += list(unreadColumns.map(\.words), title: Words(ja: "読まない列:", en: "Columns not read:"), language)
    lines += list(skippedWords, title: Words(ja: "読み飛ばした行:", en: "Rows skipped:"), language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ isRehearsal: Bool) -> Words {
    isRehearsal
      ? Words(ja: "\(file): 確認結果（何も記録していません）", en: "\(file): looked through; nothing was recorded")
      : Words(ja: "\(file): 取込み結果", en: "\(file): imported")
  }

  private var contracts: Words {
    Words(
      ja: "契約: 追加 \(added.count)件、変更 \(changed.count)件、変更なし \(unchanged.count)件、取り込めない行 \(refusedRows)行",
      en: "contracts: \(added.count) added, \(changed.count) changed, \(unchanged.count) unchanged, "
        + "\(refusedRows) refused")
  }

  private var companions: Words {
    Words(
      ja: "事業者: \(vendors.ja)、課室: \(sections.ja)、秘密保持契約: \(ndas.ja)、要件の印: \(marks.ja)",
      en: "vendors: \(vendors.en); sections: \(sections.en); NDAs: \(ndas.en); marks: \(marks.en)")
  }

  private func list(_ findings: [LedgerFinding], title: Words, _ language: Language) -> [String] {
    findings.isEmpty ? [] : ["", title[language]] + findings.map { "  " + $0.text(in: language) }
  }

  private func list(_ items: [Words], title: Words, _ language: Language) -> [String] {
    items.isEmpty ? [] : ["", title[language]] + items.map { "  " + $0[language] }
  }

  /// One line a reason; a ledger may have many empty rows.
  private var skippedWords: [Words] {
    let reasons: [(SkippedRow.Reason, Words)] = [
      (.blank, Words(ja: "空行", en: "empty")), (.total, Words(ja: "合計などの行", en: "totals")),
      (.note, Words(ja: "説明の行", en: "explanation")), (.header, Words(ja: "見出しの繰返し", en: "header repeated")),
    ]
    return reasons.compactMap { reason, words in
      let rows = skippedRows.filter { $0.reason == reason }.map(\.row)
      guard !rows.isEmpty else { return nil }
      let shown = rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? ", …" : "")
      return Words(ja: "\(words.ja): \(shown)", en: "\(words.en): \(shown)")
    }
  }
}

extension ImportOutcome.Tally {
  fileprivate var ja: String { "追加 \(added)件・変更 \(changed)件" }
  fileprivate var en: String { "\(added) added, \(changed) changed" }
}

extension UnreadColumn {
  fileprivate var words: Words {
    let place = "\(column.letter)"
    return Words(
      ja: "\(place)列「\(column.heading)」: \(reason.words.ja)", en: "\(place) (\(column.heading)): \(reason.words.en)")
  }
}

extension UnreadColumn.Reason {
  fileprivate var words: Words {
    switch self {
    case .unknown: Words(ja: "見出しを知らない", en: "the heading is not known")
    case .ambiguous: Words(ja: "見出しに複数の項目の名前がある", en: "the heading has the names of several fields")
    case .alreadyRead: Words(ja: "同じ項目を別の列から読んだ", en: "the field is read from another column")
    case .notKept: Words(ja: "台帳に記録しない項目", en: "no part of the register")
    }
  }
}

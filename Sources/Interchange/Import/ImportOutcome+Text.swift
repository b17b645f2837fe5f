package import TextForms

extension ImportOutcome {
  /// What people read: numbers first, then each row to look at.
  package func text(in language: Language, isRehearsal: Bool = false) -> String {
    var lines = [heading(isRehearsal)[language]] + notes.map(\.message[language])
    lines += [counts[language], tallies[language]]
    lines += list(refused, title: Words(ja: "取り込めない行:", en: "Refused rows:"), language)
    lines += list(warnings, title: Words(ja: "確認が必要な行（取込みは可能）:", en: "Rows to look at (taken in):"), language)
    lines += list(tables.compactMap(\.words), title: Words(ja: "読んだシート:", en: "Sheets read:"), language)
    lines += list(unreadSheets.map(\.words), title: Words(ja: "読まないシート:", en: "Sheets not read:"), language)
    lines += list(tables.flatMap(\.unreadWords), title: Words(ja: "読まない列:", en: "Columns not read:"), language)
    lines += list(
      tables.flatMap(\.hiddenWords), title: Words(ja: "非表示だが読んだもの:", en: "Hidden, and read all the same:"), language)
    lines += list(tables.flatMap(\.skippedWords), title: Words(ja: "読み飛ばした行:", en: "Rows skipped:"), language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ isRehearsal: Bool) -> Words {
    isRehearsal
      ? Words(ja: "\(file): 確認結果（何も記録していません）", en: "\(file): looked through; nothing was recorded")
      : Words(ja: "\(file): 取込み結果", en: "\(file): imported")
  }

  private var counts: Words {
    Words(
      ja: "\(records.ja): 追加 \(added.count)件、変更 \(changed.count)件、変更なし \(unchanged.count)件、取り込めない行 \(refusedRows)行",
      en: "\(records.en): \(added.count) added, \(changed.count) changed, \(unchanged.count) unchanged, "
        + "\(refusedRows) refused")
  }

  private var tallies: Words {
    Words(
      ja: companions.map { "\($0.words.ja): \(self[$0].ja)" }.joined(separator: "、"),
      en: companions.map { "\($0.words.en): \(self[$0].en)" }.joined(separator: "; "))
  }

  private func list(_ findings: [LedgerFinding], title: Words, _ language: Language) -> [String] {
    findings.isEmpty ? [] : ["", title[language]] + findings.map { "  " + $0.text(in: language) }
  }

  private func list(_ items: [Words], title: Words, _ language: Language) -> [String] {
    items.isEmpty ? [] : ["", title[language]] + items.map { "  " + $0[language] }
  }
}

extension ImportOutcome.Tally {
  fileprivate var ja: String { "追加 \(added)件・変更 \(changed)件" }
  fileprivate var en: String { "\(added) added, \(changed) changed" }
}

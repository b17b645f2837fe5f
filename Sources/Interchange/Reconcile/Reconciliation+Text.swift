package import TextForms

extension Reconciliation {
  /// What people read: numbers first, then each contract to look at.
  package func text(in language: Language) -> String {
    var lines = [heading[language], counts[language]]
    lines += list(Self.differingTitle, differing.flatMap { $0.lines(in: language) }, language)
    lines += list(Self.onlyThereTitle, onlyThere.map { $0.line(in: language) }, language)
    lines += list(Self.onlyHereTitle, onlyHere.map { $0.line(in: language) }, language)
    lines += list(Self.perhapsTitle, perhaps.map { $0.words[language] }, language)
    lines += list(Self.findingsTitle, findings.map { $0.text(in: language) }, language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which lists were compared.
  package var heading: Words {
    let year = fiscalYear.map { Words(ja: "、\($0.words.ja)分", en: ", \($0.words.en) only") } ?? Words(ja: "", en: "")
    return Words(
      ja: "\(file): 財務会計の一覧と台帳の照合（\(asOf.eraText)現在\(year.ja)、記録番号 \(head.sequence) まで）",
      en: "\(file): the finance system's list against the register (as of \(asOf)\(year.en), up to entry "
        + "\(head.sequence))")
  }

  package var counts: Words {
    Words(
      ja: "一致 \(same.count)件、相違 \(differing.count)件、財務会計のみ \(onlyThere.count)件、台帳のみ \(onlyHere.count)件、"
        + "同じ契約の可能性 \(perhaps.count)組",
      en: "\(same.count) the same, \(differing.count) differing, \(onlyThere.count) only in the finance system, "
        + "\(onlyHere.count) only in the register, \(perhaps.count) perhaps the same")
  }

  static let differingTitle = Words(ja: "内容が異なる契約:", en: "Differing:")
  static let onlyThereTitle = Words(ja: "財務会計のみにある契約（台帳に未登録）:", en: "Only in the finance system (not in the register):")
  static let onlyHereTitle = Words(ja: "台帳のみにある契約:", en: "Only in the register:")
  static let perhapsTitle = Words(
    ja: "同じ契約の可能性があるもの（番号が合わないため、結び付けていません）:",
    en: "Perhaps the same (their numbers do not match, so they were not matched):")
  static let findingsTitle = Words(ja: "比べられなかった欄など:", en: "Cells that could not be compared, and the like:")

  private func list(_ title: Words, _ lines: [String], _ language: Language) -> [String] {
    lines.isEmpty ? [] : ["", title[language]] + lines.map { "  " + $0 }
  }
}

extension Reconciliation.Pair {
  fileprivate func lines(in language: Language) -> [String] {
    let title = here.title.map { " \($0)" } ?? ""
    let place = there.place.map { Words(ja: "（\($0.words.ja)）", en: " (\($0.words.en))")[language] } ?? ""
    return ["\(here.number)\(title)\(place)"] + differences.map { "  " + $0.words[language] }
  }
}

extension Reconciliation.Difference {
  /// 契約金額（円）: 財務会計「4200000」 台帳「4100000」.
  fileprivate var words: Words {
    Words(
      ja: "\(field.words.ja): 財務会計「\(there)」 台帳\(here.map { "「\($0)」" } ?? "は未記録")",
      en: "\(field.words.en): finance system \"\(there)\", register \(here.map { "\"\($0)\"" } ?? "not recorded")")
  }
}

extension Reconciliation.Candidate {
  fileprivate var words: Words {
    Words(
      ja: "財務会計 \(there.line(in: .ja))\n    台帳 \(here.line(in: .ja))\n    \(why.ja)",
      en: "finance system: \(there.line(in: .en))\n    register: \(here.line(in: .en))\n    \(why.en)")
  }

  /// What speaks for it.
  package var why: Words {
    guard !agreeing.isEmpty else {
      return Words(
        ja: "同じ番号とみられる契約が台帳に複数あります", en: "several contracts of the register have this number in other writings")
    }
    return Words(
      ja: "一致する項目: " + agreeing.map(\.words.ja).joined(separator: "、"),
      en: "the same: " + agreeing.map(\.words.en).joined(separator: ", "))
  }
}

extension ReconciledContract {
  fileprivate func line(in language: Language) -> String {
    let parts = [
      place?.words[language],
      number.isEmpty ? Words(ja: "（番号なし）", en: "(no number)")[language] : number,
      title, vendor?.name, amount.map { Words(ja: "\($0)円", en: "\($0) yen")[language] },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

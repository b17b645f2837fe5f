internal import Certification
internal import Registry
internal import TextForms

/// What asking registers, or importing a list, came to.
struct FetchReport {
  let outcomes: [ObservationIntake.Outcome]
  let omitted: [FetchPlan.Omitted]

  /// In the order of sources and numbers, not of arrival: equal answers give equal reports.
  init(_ outcomes: [ObservationIntake.Outcome], omitted: [FetchPlan.Omitted] = []) {
    self.outcomes = outcomes.sorted { Self.key($0) < Self.key($1) }
    self.omitted = omitted
  }

  private static func key(_ outcome: ObservationIntake.Outcome) -> (String, String, Instant) {
    let observation = outcome.document.observation
    return (observation.source, observation.asked ?? "", observation.at)
  }

  var changes: [CertificationChange] {
    outcomes.flatMap(\.changes).filter(\.isMaterial).sorted { $0.number < $1.number }
  }

  /// A register that answered later has made up for it.
  var hasFailures: Bool { outcomes.contains { $0.document.fault != nil && !$0.isMadeUpFor } }

  /// Something got worse, or nobody knows whether it did.
  var answer: Answer { hasFailures || changes.contains(where: \.isWorse) ? .no : .yes }

  func table(in language: Language) -> Table {
    let fetched = outcomes.map { outcome -> [String] in
      let observation = outcome.document.observation
      return [
        observation.source, observation.asked ?? "", observation.fetch.words[language],
        observation.entries.map(String.init) ?? "", outcome.comparison?.summary[language] ?? "",
        remark(outcome)[language],
      ]
    }
    let left = omitted.map { omitted in
      [
        omitted.source, omitted.asked ?? "", Words(ja: "省略", en: "left out")[language], "", "",
        omitted.why.words[language],
      ]
    }
    return Table(
      columns: [
        Table.Column(ja: "情報源", en: "source"), Table.Column(ja: "照会した番号", en: "asked"),
        Table.Column(ja: "結果", en: "result"), Table.Column(ja: "件数", en: "entries", isNumber: true),
        Table.Column(ja: "前回との違い", en: "differences"), Table.Column(ja: "内容", en: "remarks"),
      ], rows: fetched + left)
  }

  private func remark(_ outcome: ObservationIntake.Outcome) -> Words {
    if let fault = outcome.document.fault { return Words(ja: fault.message.ja, en: fault.message.en) }
    var ja: [String] = []
    var en: [String] = []
    if outcome.comparison?.isDoubtful == true {
      ja.append("5件に1件を超えて消えており、一覧が欠けている可能性があります")
      en.append("more than one entry in five is gone: the list may not be whole")
    }
    let warnings = outcome.document.observation.doubts
    if let first = warnings.first {
      ja.append(first.words.ja + (warnings.count > 1 ? "（ほか\(warnings.count - 1)件）" : ""))
      en.append(first.words.en + (warnings.count > 1 ? " (and \(warnings.count - 1) more)" : ""))
    }
    return Words(ja: ja.joined(separator: "。"), en: en.joined(separator: "; "))
  }

  func changeTable(in language: Language) -> Table {
    let rows = changes.map { change in
      let fields = change.fields.map { field in
        "\(field.field.words[language]): \(field.before ?? "-") → \(field.after ?? "-")"
      }
      return [
        change.isWorse ? Words(ja: "悪化", en: "worse")[language] : "", change.number, change.subject,
        text(change.before, language), text(change.after, language),
        ([change.reason.words[language]] + fields).joined(separator: " "),
      ]
    }
    return Table(
      columns: [
        Table.Column(ja: "", en: ""), Table.Column(ja: "認証番号", en: "certification"),
        Table.Column(ja: "対象", en: "of"), Table.Column(ja: "これまで", en: "before"),
        Table.Column(ja: "これから", en: "now"), Table.Column(ja: "理由", en: "why"),
      ], rows: rows)
  }

  private func text(_ certification: Certification, _ language: Language) -> String {
    let status = certification.status?.words[language] ?? Words(ja: "（未登録）", en: "(none)")[language]
    guard let end = certification.validUntil else { return status }
    return status + Words(ja: "（\(end.eraText)まで）", en: " (until \(end))")[language]
  }
}

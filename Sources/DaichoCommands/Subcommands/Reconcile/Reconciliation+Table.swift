internal import Interchange
internal import TextForms

extension Reconciliation {
  /// One row for each value that differs, and one for each contract that is alone, may be the same, or is the same.
  func table(includesSame: Bool, in language: Language) -> Table {
    var rows = differing.flatMap { pair in
      pair.differences.map { difference in
        Self.row(
          Result.differs, pair.there, pair.here, language, field: difference.field.words[language],
          values: [difference.there, difference.here ?? Self.notRecorded[language]])
      }
    }
    rows += onlyThere.map { Self.row(Result.there, $0, nil, language) }
    rows += onlyHere.map { Self.row(Result.here, nil, $0, language) }
    rows += perhaps.map { Self.row(Result.perhaps, $0.there, $0.here, language, field: $0.why[language]) }
    if includesSame { rows += same.map { Self.row(Result.same, $0.there, $0.here, language) } }
    return Table(columns: Self.columns, rows: rows)
  }

  private static let columns: [Table.Column] = [
    .init(ja: "照合結果", en: "result"), .init(ja: "行", en: "row", isNumber: true),
    .init(ja: "財務会計の番号", en: "number in the finance system"), .init(ja: "台帳の番号", en: "number in the register"),
    .init(ja: "件名", en: "title"), .init(ja: "契約の相手方", en: "vendor"), .init(ja: "項目", en: "field"),
    .init(ja: "財務会計の値", en: "value in the finance system"), .init(ja: "台帳の値", en: "value in the register"),
  ]

  /// What the first column says.
  private enum Result {
    static let same = Words(ja: "一致", en: "the same")
    static let differs = Words(ja: "相違", en: "differs")
    static let there = Words(ja: "財務会計のみ", en: "only in the finance system")
    static let here = Words(ja: "台帳のみ", en: "only in the register")
    static let perhaps = Words(ja: "同じ契約の可能性", en: "perhaps the same")
  }

  private static let notRecorded = Words(ja: "未記録", en: "not recorded")

  private static func row(
    _ result: Words, _ there: ReconciledContract?, _ here: ReconciledContract?, _ language: Language,
    field: String = "", values: [String] = ["", ""]
  ) -> [String] {
    let named = here ?? there
    return [
      result[language], there?.row.map(String.init) ?? "", there?.number ?? "", here?.number ?? "", named?.title ?? "",
      named?.vendor?.name ?? "", field,
    ] + values
  }
}

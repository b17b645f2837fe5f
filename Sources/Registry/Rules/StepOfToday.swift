internal import TextForms

/// An act is done now: what was done on another day is a fact.
enum StepOfToday {
  enum Step {
    case filed
    case decided
    case reviewed

    var words: Words {
      switch self {
      case .filed: Words(ja: "申請日", en: "day of filing")
      case .decided: Words(ja: "決定日", en: "day of the decision")
      case .reviewed: Words(ja: "確認日", en: "day of the review")
      }
    }
  }

  static func breaches(
    _ day: CivilDate, _ change: RecordChange, _ step: Step, in transaction: RegisterTransaction
  ) throws -> [Breach] {
    guard day != transaction.today else { return [] }
    return [
      Breach(
        code: "not-today", basis: Breach.procedure,
        message: Words(
          ja: "\(step.words.ja)（\(day.eraText)）が今日（\(transaction.today.eraText)）ではありません",
          en: "the \(step.words.en) (\(day)) is not today (\(transaction.today))"),
        remedy: Words(
          ja: "別の日に行われたことは、出典を付けて daicho record \(change.kind.commandName) で登録してください。",
          en: "What was done on another day is recorded with its source: daicho record \(change.kind.commandName)."))
    ]
  }
}

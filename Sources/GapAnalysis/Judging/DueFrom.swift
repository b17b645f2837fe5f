public import Requirements
public import TextForms

/// From when a phase of a subject is due, in words: what `SubjectState` works out from the records.
public enum DueFrom {
  public static func words(_ phase: Phase, of kind: SubjectKind, graceDaysAfterEnd: Int) -> Words {
    switch (kind, phase) {
    case (.organization, _),
      (_, .standing) where kind != .exception:
      Words(ja: "常に", en: "always")
    case (.contract, _): contract(phase, graceDaysAfterEnd)
    case (.cloudService, _): cloudService(phase)
    case (.informationSystem, .end), (.informationSystem, .disposal):
      Words(ja: "運用終了日の翌日から", en: "from the day after operation ends")
    case (.informationSystem, _):
      Words(ja: "運用開始日から（記録がなければ常に）", en: "from the start of operation (without one on record, always)")
    case (.approval, _): Words(ja: "可否の決定日から", en: "from the day of the decision")
    case (.audit, .end), (.audit, .disposal), (.incident, .end), (.incident, .disposal):
      Words(ja: "完了日の翌日から", en: "from the day after it is closed")
    case (.audit, _): Words(ja: "監査の日から", en: "from the day of the audit")
    case (.incident, _): Words(ja: "インシデントの日から", en: "from the day of the incident")
    case (.exception, .end), (.exception, .disposal):
      Words(ja: "例外措置の終了日の翌日から", en: "from the day after the exception ends")
    case (.exception, _):
      Words(
        ja: "例外措置の開始日（記録がなければ許可日）から",
        en: "from the start of the exception (without one on record, from its permission)")
    }
  }

  private static func contract(_ phase: Phase, _ graceDaysAfterEnd: Int) -> Words {
    switch phase {
    case .during, .build, .operation:
      Words(
        ja: "履行開始日（記録がなければ契約日）から", en: "from the start of the contract (without one on record, from signing)")
    case .end, .disposal:
      Words(
        ja: "履行終了日の後、\(graceDaysAfterEnd)日の猶予（市の設定）が過ぎてから（それより早い完了日があれば、その日から）",
        en: "after the end of the contract and \(graceDaysAfterEnd) days of grace (a setting of the city), or from the "
          + "day on which it was closed, if that is earlier")
    case .before, .selection, .procurement, .approval, .standing:
      Words(ja: "契約日（記録がなければ履行開始日）から", en: "from signing (without a day on record, from the start)")
    }
  }

  private static func cloudService(_ phase: Phase) -> Words {
    switch phase {
    case .during, .build, .operation: Words(ja: "利用開始日から", en: "from the start of use")
    case .end, .disposal:
      Words(
        ja: "利用終了日の翌日から（それより早い完了日があれば、その日から）",
        en: "from the day after use ends, or from the day on which it was closed, if that is earlier")
    case .before, .selection, .procurement, .approval, .standing:
      Words(
        ja: "最初の利用申請の日（記録がなければ利用開始日）から",
        en: "from the first application (without one on record, from the start of use)")
    }
  }
}

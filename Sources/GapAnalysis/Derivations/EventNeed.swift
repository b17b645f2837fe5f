internal import Registry
internal import TextForms

/// What must be recorded of an event for it to show a requirement. Raw values are what catalogues write.
enum EventNeed: String, CaseIterable {
  /// Who did it, how, with what result, and what was done about it.
  case completed
  /// Who did it and how.
  case whoAndHow
  /// Permitted no later than the day itself.
  case permitted
  case reported
  /// Where action was taken, it is reported.
  case reportedWhenActed
  /// What was done about it.
  case action
  /// A report with the period that it covers.
  case period
  /// Completed, by others than those whom it concerns.
  case independent
  /// Its record shows nothing: somebody must judge it after the event.
  case assessed

  /// The end of a sentence that names the event.
  var words: Words {
    switch self {
    case .completed:
      Words(
        ja: "実施者・方法・結果・講じた措置がそろっている（欠けていれば一部適合まで）",
        en: "it says who did it, how, with what result, and what was done about it (else it shows a part)")
    case .whoAndHow:
      Words(ja: "実施者と方法がそろっている（欠けていれば一部適合まで）", en: "it says who did it and how (else it shows a part)")
    case .permitted:
      Words(
        ja: "当日以前の許可日がある（許可が後なら一部適合まで）",
        en: "it was permitted no later than on its day (permitted later, it shows a part)")
    case .reported: Words(ja: "報告日がある", en: "it says when it was reported")
    case .reportedWhenActed:
      Words(ja: "措置を講じたのであれば報告日がある", en: "where action was taken, it says when that was reported")
    case .action:
      Words(ja: "講じた措置か、措置が要らなかったことの記載がある", en: "it says what was done about it, or that nothing was needed")
    case .period:
      Words(ja: "報告の対象期間がある（なければ一部適合まで）", en: "it says which period it covers (else it shows a part)")
    case .independent:
      Words(
        ja: "実施者・方法・結果がそろい、監査した課室と監査を受けた課室が異なる（そろっていなければ一部適合まで）",
        en: "it says who did it, how and with what result, and the auditing section is not the audited one (where that "
          + "is not all recorded, it shows a part)")
    case .assessed: Words(ja: "職員の判定が要る", en: "an officer must judge it")
    }
  }

  /// Nil: an event of this kind asks for nothing.
  func opinion(of event: RelatedFacts, on day: Int32) -> Opinion? {
    switch self {
    case .completed: complete(event, [.saysWho, .saysHow, .saysResult, .saysAction])
    case .whoAndHow: complete(event, [.saysWho, .saysHow])
    case .period: complete(event, [.saysPeriod])
    case .independent: independent(event)
    case .permitted: permitted(event, on: day)
    case .reported: reported(event, on: day)
    case .reportedWhenActed: event.marks.contains(.actionTaken) ? reported(event, on: day) : nil
    case .action: event.marks.contains(.saysAction) ? event.opinion(.satisfied, .eventAnswered) : open(event)
    case .assessed: open(event)
    }
  }

  private func complete(_ event: RelatedFacts, _ marks: RelatedFacts.Marks) -> Opinion {
    event.marks.isSuperset(of: marks)
      ? event.opinion(.satisfied, .eventComplete) : event.opinion(.partial, .eventIncomplete)
  }

  private func independent(_ event: RelatedFacts) -> Opinion {
    if event.marks.contains(.partiesSame), !event.marks.contains(.hasReason) {
      return event.opinion(.notSatisfied, .auditedBySelf)
    }
    let found = complete(event, [.saysWho, .saysHow, .saysResult])
    guard found.outcome == .satisfied else { return found }
    guard event.marks.contains(.partiesDiffer) else { return event.opinion(.partial, .partiesUnknown) }
    return event.opinion(.satisfied, .auditedByOthers)
  }

  private func permitted(_ event: RelatedFacts, on day: Int32) -> Opinion {
    guard let permitted = event.decided, permitted.dayNumber <= day else { return open(event) }
    let isInTime = event.began.map { permitted <= $0 } ?? false
    return isInTime
      ? event.opinion(.satisfied, .eventPermitted) : event.opinion(.partial, .eventPermittedLate, from: permitted)
  }

  private func reported(_ event: RelatedFacts, on day: Int32) -> Opinion {
    guard let reported = event.reported, reported.dayNumber <= day else { return open(event) }
    return event.opinion(.satisfied, .eventReported, from: reported)
  }

  private func open(_ event: RelatedFacts) -> Opinion {
    event.opinion(.open, event.began.map { .eventOpen($0) } ?? .noEvent)
  }
}

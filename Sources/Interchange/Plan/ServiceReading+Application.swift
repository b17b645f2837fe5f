internal import Registry
internal import Requirements
internal import TextForms

extension ServiceReading {
  /// What was asked and decided, as far as the row says it: one person on both sides, an approval that names no
  /// administrator and an end before the start of use are facts like others.
  mutating func readApplication() {
    let columns = [ServiceField.appliedOn, .applicant, .decidedOn, .decider, .decision, .approvalUntil].compactMap {
      filled($0)?.column
    }
    var fields: JSONObject = ["scheme": .string(scheme.rawValue)]
    let decidedOn = date(.decidedOn)
    let dates = [("appliedOn", date(.appliedOn)), ("decidedOn", decidedOn), ("validUntil", date(.approvalUntil))]
    for (key, day) in dates { fields[key] = day.map { .string($0.description) } }
    let decider = text(.decider, lines: false)
    fields["applicant"] = text(.applicant, lines: false).map(JSONValue.string)
    fields["decider"] = decider.map(JSONValue.string)
    fields["decision"] = decision(decidedOn, decider).map { .string($0.rawValue) }
    guard let column = columns.first else { return }
    fields["administrator"] = service.fields["administrator"]
    service.application = LedgerApplication(fields: fields, column: column)
  }

  /// An unknown class is judged as one of 2 or higher.
  private var scheme: Application.Scheme {
    service.fields["confidentiality"] == .string(Confidentiality.c1.rawValue)
      ? .cloudServiceBelowC2 : .cloudServiceC2OrHigher
  }

  /// A day and somebody who decided are an approval, unless the ledger has another word for it.
  private mutating func decision(_ day: CivilDate?, _ decider: String?) -> Application.Decision? {
    guard let word = row.cell(.decision), !isDash(word.text) else {
      guard day != nil, decider == nil, let cell = filled(.decidedOn) else { return day == nil ? nil : .approved }
      warn(cell, .decidedOn, ServiceWarning.decisionUnclear)
      return nil
    }
    let texts = [word.text, Annotation.removed(from: word.text)]
    let choice = texts.compactMap { self.choice("decisions", $0) }.first
    if choice == "pending", day == nil { return nil }
    guard let decision = choice.flatMap(Self.decision) else {
      if day != nil || filled(.decision) != nil { warn(word, .decision, ServiceWarning.decisionUnclear) }
      return nil
    }
    guard day != nil else {
      warn(word, .decision, ServiceWarning.decisionUndated)
      return nil
    }
    return decision
  }

  private static func decision(_ choice: String) -> Application.Decision? {
    switch choice {
    case "approved": .approved
    case "conditional": .approvedWithConditions
    case "rejected": .rejected
    case "returned": .returned
    case "withdrawn": .withdrawn
    default: nil
    }
  }

  /// 申請中 in place of the day of the decision, 無期限 in place of the end, 継続中 in place of the end of use.
  mutating func takesUndated(_ cell: LedgerCell, _ field: ServiceField) -> Bool {
    switch field {
    case .decidedOn:
      guard let choice = choice("decisions", cell.text) else { return false }
      if choice != "pending" { warn(cell, field, ServiceWarning.decisionUndated) }
      return true
    case .approvalUntil, .useEnd:
      guard headings.values.withoutEnd.contains(HeadingKey.of(cell.text)) else { return false }
      if field == .approvalUntil { warn(cell, field, LedgerWarning.dateNotGiven) }
      return true
    default: return false
    }
  }

  /// The number under which the service says to be registered; whether it is, nobody has looked.
  mutating func readCertification() {
    guard let cell = filled(.ismapNumber), let text = text(.ismapNumber, lines: false) else { return }
    guard text.contains(where: \.isNumber) else {
      if (try? Mark(reading: Annotation.removed(from: text))) != .no {
        warn(cell, .ismapNumber, ServiceWarning.certificateNumberMissing)
      }
      return
    }
    service.certification = LedgerCertification(scheme: "ISMAP", number: text, column: cell.column)
  }
}

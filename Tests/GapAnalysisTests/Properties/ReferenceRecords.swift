import Registry
import Requirements
import TextForms

/// What records show, written once more from the rules alone.
struct ReferenceRecords {
  let requirement: Requirement
  let code: Int64
  let codes: [String: Int64]
  let subject: Subject
  let facts: SubjectVersion
  let day: CivilDate

  typealias Piece = ReferenceJudge.Piece

  func piece(_ name: String, _ parameters: [String: String]) -> Piece? {
    switch name {
    case "regulationInForce": return best(records(.regulation).filter { $0.requirement == code }.compactMap(regulation))
    case "procedureInForce": return best(procedures.compactMap { procedure($0, by: parameters["by"]!) })
    case "eventRecorded": return best(events(parameters).compactMap { event($0, parameters["needs"]!) })
    case "itemsChecked":
      return best(events(parameters).compactMap { itemsChecked($0, parameters["needs"]!, parameters["items"]!) })
    case "eachEvent": return worst(events(parameters).compactMap { event($0, parameters["needs"]!) })
    case "applicationFiled": return best(applications(parameters).compactMap { filed($0, by: parameters["by"]!) })
    case "applicationDecided": return worst(applications(parameters).compactMap(decided))
    case "approvalRecorded": return approval(parameters)
    case "partiesDiffer": return parties()
    case "exceptionPermitted": return permission()
    case "subcontractsDecided": return worst(records(.subcontract).filter(hasBegun).map(subcontractDecided))
    case "clausesPassedDown":
      return worst(records(.subcontract).filter { hasBegun($0) && $0.outcome != 3 }.map(passedDown))
    case "contractContinued":
      return best(
        records(.successor).filter { $0.party == facts.vendor && $0.began.map { $0 <= day } ?? false }
          .map { made(.satisfied, $0) })
    case "handOversCovered": return ReferenceHandOvers(subject: subject, code: code, day: day).piece
    case "disposalConfirmed": return disposal()
    case "clauseConfirmed": return clause(parameters["as"]!)
    case "ledgerKept":
      return dated(facts.dates.ledgerEntry) {
        parameters["report"] == "notAsked" || facts.dates.reported.map { $0 <= day } ?? false ? .satisfied : .partial
      }
    case "dateRecorded": return dated(dateField(parameters["of"]!)) { .satisfied }
    case "foreignLawAssessed": return foreignLaw()
    case "locationsAllowed": return forbidden()
    case "certificationsHold": return ReferenceCertifications(subject: subject, day: day).piece
    default: preconditionFailure("the reference does not know \(name)")
    }
  }

  private func records(_ kind: RelatedFacts.Kind) -> [RelatedFacts] {
    subject.known(on: day).filter { $0.kind == kind }
  }

  private func hasBegun(_ record: RelatedFacts) -> Bool { record.began.map { $0 <= day } ?? true }

  private func made(_ said: ReferenceJudge.Said, _ record: RelatedFacts, from: CivilDate? = nil) -> Piece {
    Piece(said: said, madeOn: from ?? record.began ?? record.effectiveFrom, entry: record.sequence, isDerived: true)
  }

  private func dated(_ done: CivilDate?, _ said: () -> ReferenceJudge.Said) -> Piece? {
    guard let done, done <= day else { return nil }
    return Piece(said: said(), madeOn: done, entry: facts.sequence, isDerived: true)
  }

  /// The locations of the day, in the order in which they were recorded.
  private var located: [LocatedData] { subject.places.locations.filter { $0.days.contains(day.dayNumber) } }

  private func foreignLaw() -> Piece? {
    guard let done = facts.dates.foreignLawAssessed, done <= day else { return nil }
    func partial(_ since: CivilDate?, _ entry: Int64) -> Piece {
      Piece(said: .partial, madeOn: since.map { $0 > done ? $0 : done } ?? done, entry: entry, isDerived: true)
    }
    if located.isEmpty { return partial(nil, facts.sequence) }
    if let open = located.first(where: { $0.place.country == nil }) { return partial(open.since, open.sequence) }
    let later = located.first { $0.place.country != "JP" && $0.since.map { $0 > done } ?? false }
    if let later { return partial(later.since, later.sequence) }
    return Piece(said: .satisfied, madeOn: done, entry: facts.sequence, isDerived: true)
  }

  /// As the rules of `iizuka-2025` have it.
  private func forbidden() -> Piece? {
    let level = facts.facts.confidentiality
    guard level != .c1 else { return nil }
    let bad = located.first { data in
      let isFree = level == .c2 && data.role == .supportAccess
      return !isFree && data.place.country != nil && data.place.country != "JP"
    }
    return bad.map { data in
      let from = [facts.effectiveFrom, data.days.lowerBound == .min ? nil : CivilDate(dayNumber: data.days.lowerBound)]
      return Piece(
        said: .notSatisfied, madeOn: from.compactMap { $0 }.max(), entry: data.sequence, isDerived: true)
    }
  }

  private func dateField(_ name: String) -> CivilDate? {
    switch name {
    case "foreignLawAssessed": facts.dates.foreignLawAssessed
    case "externalConnectionPermitted": facts.dates.connectionPermitted
    case "reported": facts.dates.reported
    default: facts.dates.permitted
    }
  }

  private func regulation(_ record: RelatedFacts) -> Piece? {
    if let last = record.ended, last < day { return made(.lapsed, record) }
    guard let began = record.began else { return made(.partial, record) }
    return began <= day ? made(.satisfied, record) : nil
  }

  private var procedures: [RelatedFacts] { records(.regulation).filter { $0.requirement == code } }

  /// In force today, and, where it matters, some procedure when use started.
  private func procedure(_ record: RelatedFacts, by deadline: String) -> Piece? {
    guard let piece = regulation(record), piece.said == .satisfied, deadline == "startOfUse",
      let start = facts.dates.start, start >= CivilDate(iso: "2025-02-07")!
    else { return regulation(record) }
    let then = ReferenceRecords(
      requirement: requirement, code: code, codes: codes, subject: subject, facts: facts, day: start)
    let wasThere = record.began! <= start || then.procedures.contains { then.regulation($0)?.said == .satisfied }
    return wasThere ? piece : made(.partial, record)
  }

  private func events(_ parameters: [String: String]) -> [RelatedFacts] {
    let place = Event.Kind.allCases.firstIndex { $0.rawValue == parameters["kind"]! }!
    return records(.event).filter { $0.code == Int64(place + 1) && hasBegun($0) }
  }

  private func event(_ record: RelatedFacts, _ need: String) -> Piece? {
    func has(_ marks: RelatedFacts.Marks) -> Piece {
      made(record.marks.isSuperset(of: marks) ? .satisfied : .partial, record)
    }
    let isReported = record.reported.map { $0 <= day } ?? false
    let report = isReported ? made(.satisfied, record, from: record.reported) : made(.open, record)
    switch need {
    case "completed": return has([.saysWho, .saysHow, .saysResult, .saysAction])
    case "whoAndHow": return has([.saysWho, .saysHow])
    case "period": return has([.saysPeriod])
    case "assessed": return made(.open, record)
    case "action": return made(record.marks.contains(.saysAction) ? .satisfied : .open, record)
    case "reported": return report
    case "reportedWhenActed": return record.marks.contains(.actionTaken) ? report : nil
    case "permitted":
      guard let permitted = record.decided, permitted <= day else { return made(.open, record) }
      guard let began = record.began, permitted <= began else { return made(.partial, record, from: permitted) }
      return made(.satisfied, record)
    default:
      if record.marks.contains(.partiesSame), !record.marks.contains(.hasReason) { return made(.notSatisfied, record) }
      return has([.saysWho, .saysHow, .saysResult, .partiesDiffer])
    }
  }

  /// A whole check is one of each item.
  private func itemsChecked(_ record: RelatedFacts, _ need: String, _ items: String) -> Piece? {
    let piece = event(record, need)
    guard piece?.said == .satisfied else { return piece }
    let named = subject.related.filter {
      $0.key == record.key && $0.effectiveFrom == record.effectiveFrom
    }.map(\.requirement)
    return Set(named).isSuperset(of: self.items(items)) ? piece : made(.partial, record)
  }

  private func items(_ start: String) -> [Int64] {
    codes.filter { $0.key.hasPrefix(start + "-") }.map(\.value)
  }

  /// Each of the two on the first day on which it was whole, and both on the later.
  private func disposal() -> Piece? {
    let disposals = events(["kind": "disposal"])
    let whole = disposals.filter { $0.marks.isSuperset(of: [.saysWho, .saysHow, .saysResult, .saysAction]) }
    func first(_ mark: RelatedFacts.Marks) -> RelatedFacts? {
      whole.filter { $0.marks.contains(mark) }.min {
        ($0.began ?? $0.effectiveFrom ?? .distantPast) < ($1.began ?? $1.effectiveFrom ?? .distantPast)
      }
    }
    if let information = first(.disposesInformation), let accounts = first(.disposesAccounts) {
      return [made(.satisfied, information), made(.satisfied, accounts)].max { $1.isNewer(than: $0) }
    }
    return best(disposals.map { made(.partial, $0) })
  }

  private func applications(_ parameters: [String: String]) -> [RelatedFacts] {
    let place = Application.Scheme.allCases.firstIndex { $0.rawValue == parameters["scheme"]! }!
    return records(.application).filter { $0.code == Int64(place + 1) }
  }

  private func byOffice(_ office: String?) -> ReferenceJudge.Said {
    guard let office else { return .partial }
    return requirement.office.offices.contains { $0.rawValue == office } ? .satisfied : .notSatisfied
  }

  private func filed(_ record: RelatedFacts, by: String) -> Piece? {
    guard let filed = record.began, filed <= day else { return nil }
    return made(by == "anyone" ? .satisfied : byOffice(record.filedBy), record)
  }

  /// 1 and 2 approve, 3 rejects; 4 and 5 wait for nobody.
  private func decided(_ record: RelatedFacts) -> Piece? {
    guard let filed = record.began ?? record.decided, filed <= day, record.outcome < 4 else { return nil }
    guard record.outcome > 0, let decided = record.decided, decided <= day else { return made(.open, record) }
    let isSelf = record.marks.contains(.partiesSame) && !record.marks.contains(.hasReason)
    return made(isSelf ? .notSatisfied : byOffice(record.decidedBy), record, from: decided)
  }

  private func approval(_ parameters: [String: String]) -> Piece? {
    let approved = applications(parameters).filter {
      (1...2).contains($0.outcome) && $0.decided.map { $0 <= day } ?? false
    }
    guard let newest = approved.max(by: { ($0.decided!, $0.sequence) < ($1.decided!, $1.sequence) }) else { return nil }
    let said: ReferenceJudge.Said =
      if newest.marks.contains(.partiesSame), !newest.marks.contains(.hasReason) {
        .notSatisfied
      } else if let last = newest.ended, last < day {
        .lapsed
      } else if parameters["administrator"] == "asked", !newest.marks.contains(.hasAdministrator) {
        .partial
      } else {
        .satisfied
      }
    return made(said, newest, from: newest.decided)
  }

  private var itself: RelatedFacts? { subject.known(on: day).first { $0.key == subject.key } }

  private func parties() -> Piece? {
    guard let itself, !itself.marks.isDisjoint(with: [.partiesDiffer, .partiesSame]) else { return nil }
    let isRight = itself.marks.contains(.partiesDiffer) || itself.marks.contains(.hasReason)
    return made(isRight ? .satisfied : .notSatisfied, itself, from: itself.decided)
  }

  private func permission() -> Piece? {
    guard let itself, let permitted = itself.decided, permitted <= day else { return nil }
    let isLate = itself.began.map { permitted > $0 } ?? false
    return made(
      itself.marks.contains(.partiesSame) ? .notSatisfied : isLate ? .partial : .satisfied, itself, from: permitted)
  }

  /// 2 is approved, 3 refused.
  private func subcontractDecided(_ record: RelatedFacts) -> Piece {
    let isDecided = (2...3).contains(record.outcome) && record.decided.map { $0 <= day } ?? true
    return isDecided ? made(.satisfied, record, from: record.decided) : made(.open, record)
  }

  private func passedDown(_ record: RelatedFacts) -> Piece {
    made(
      record.marks.contains(.passedDown) ? .satisfied : record.marks.contains(.notPassedDown) ? .notSatisfied : .open,
      record)
  }

  /// 2 is confirmed; 1 present, 2 partial, 3 contradicted, 4 absent.
  private func clause(_ role: String) -> Piece? {
    let confirmed = records(.clauseFinding).filter { $0.requirement == code && $0.outcome == 2 && hasBegun($0) }
    guard let last = confirmed.max(by: { made(.open, $1).isNewer(than: made(.open, $0)) }),
      let said = [1: ReferenceJudge.Said.satisfied, 2: .partial, 3: .notSatisfied, 4: .notSatisfied][last.code]
    else { return nil }
    let runs = facts.dates.end.map { day <= $0 }
    switch role {
    case "agreementInForce" where last.code != 1 || runs != true: return nil
    case "agreementShort" where last.code == 1:
      guard let runs else { return made(.partial, last) }
      return runs ? nil : made(.lapsed, last)
    default:
      var piece = made(said, last)
      piece.leavesNeed = last.code == 2 || last.code == 4
      return piece
    }
  }

  /// From the worst to the best.
  private static let order: [ReferenceJudge.Said] = [.notSatisfied, .open, .lapsed, .partial, .notNeeded, .satisfied]

  private func worst(_ pieces: [Piece]) -> Piece? { newest(pieces, Self.order) }

  private func best(_ pieces: [Piece]) -> Piece? { newest(pieces, Self.order.reversed()) }

  private func newest(_ pieces: [Piece], _ order: [ReferenceJudge.Said]) -> Piece? {
    order.lazy.compactMap { said in pieces.filter { $0.said == said }.max { $1.isNewer(than: $0) } }.first
  }
}

extension Subject {
  /// Of each record the version that holds on a day, unless it is retired.
  func known(on day: CivilDate) -> [RelatedFacts] {
    Set(related.map(\.key)).sorted().compactMap { key in
      related.filter { $0.key == key && $0.effectiveFrom ?? .distantPast <= day }
        .max { ($0.effectiveFrom ?? .distantPast) < ($1.effectiveFrom ?? .distantPast) }
    }.filter { !$0.isRetired }
  }
}

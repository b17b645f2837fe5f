import GapAnalysis
import Registry
import Requirements
import TextForms

/// The rules of judging once more, written from the rules alone, for one day at a time and with no thought of speed.
struct ReferenceJudge {
  let catalogue: Catalogue
  let codes: [String: Int64]

  struct Answer: Equatable {
    let status: Status
    var evidence: Int64?
    var hasConflict = false
  }

  enum Said: Equatable { case satisfied, partial, notSatisfied, notNeeded, lapsed, open }

  struct Piece {
    let said: Said
    /// Nil: from the start.
    let madeOn: CivilDate?
    let entry: Int64
    let isDerived: Bool
    /// Something is missing, and whether it is needed is another question.
    var leavesNeed = false

    func isNewer(than other: Piece) -> Bool {
      (madeOn?.dayNumber ?? .min, entry) > (other.madeOn?.dayNumber ?? .min, other.entry)
    }
  }

  func answer(_ requirement: Requirement, _ subject: Subject, on day: CivilDate) -> Answer? {
    guard let answer = unexcepted(requirement, subject, on: day), answer.status.isGap else {
      return unexcepted(requirement, subject, on: day)
    }
    return exception(requirement, subject, on: day).map { Answer(status: .excepted, evidence: $0) } ?? answer
  }

  private func unexcepted(_ requirement: Requirement, _ subject: Subject, on day: CivilDate) -> Answer? {
    guard let facts = subject.versions.filter({ $0.effectiveFrom ?? .distantPast <= day }).last, !facts.isRetired
    else { return nil }
    let applies = applies(requirement, facts)
    if applies == false { return Answer(status: .notApplicable) }
    if requirement.phase == .before, subject.kind == .contract, let signed = facts.dates.signed,
      signed < catalogue.inForceFrom
    {
      return Answer(status: .notApplicable)
    }
    let due = dueDay(requirement.phase, facts, subject)
    let isPeriodic = requirement.cadence == .periodic && due != nil && due != .distantFuture
    let first = due == .distantPast ? catalogue.inForceFrom : due
    let deadlines = isPeriodic ? passedDeadlines(from: first!, end: facts.dates.end, before: day) : []
    let countsFrom = deadlines.count >= 2 ? deadlines[deadlines.count - 2].adding(days: 1) : nil
    let evidence = pieces(requirement, subject, facts, day)
    let winner = winner(evidence.pieces, isPeriodic: isPeriodic, countsFrom: countsFrom)
    let conflict =
      winner.map { winner in
        evidence.pieces.contains {
          !$0.isDerived && $0.said != .lapsed && $0.said != winner.said && $0.isNewer(than: winner)
        }
      } ?? false
    if applies == true, winner?.said == .notNeeded, !conflict {
      return Answer(status: .notNeeded, evidence: winner?.entry)
    }
    if let due, day < due { return Answer(status: .notDue) }
    let isEvent = [SubjectKind.approval, .audit, .incident, .exception].contains(subject.kind)
    if requirement.cadence == .perEvent, !isEvent, winner == nil { return Answer(status: .notDue) }
    guard applies == true, due != nil else { return Answer(status: .unconfirmed) }
    guard let winner else {
      let isOpen =
        isPeriodic && deadlines.isEmpty && !evidence.isClaimed && !(facts.dates.end.map { $0 < first! } ?? false)
      return Answer(status: isOpen ? .notDue : .unconfirmed)
    }
    func answered(_ status: Status) -> Answer {
      Answer(status: status, evidence: winner.entry, hasConflict: conflict)
    }
    if isPeriodic, isOld(winner, countsFrom) { return answered(.overdue) }
    switch winner.said {
    case .satisfied, .notNeeded:
      return answered(conflict ? .unconfirmed : winner.said == .satisfied ? .satisfied : .notNeeded)
    case .partial: return answered(.partial)
    case .notSatisfied: return answered(.notSatisfied)
    case .lapsed: return answered(.overdue)
    case .open: return answered(.unconfirmed)
    }
  }

  // MARK: Applicability

  private func applies(_ requirement: Requirement, _ facts: SubjectVersion) -> Bool? {
    catalogue.condition(of: requirement)?.expression.flatMap { truth($0, facts) }
  }

  private func truth(_ expression: ConditionExpression, _ facts: SubjectVersion) -> Bool? {
    switch expression {
    case .always: return true
    case .flag(let fact): return flag(fact, facts)
    case .includes(let fact, let choices):
      return facts.facts.kinds.map { kinds in
        choices.words(of: fact).contains { word in
          [
            ("build", ContractKinds.build), ("operation", .operation), ("outsourcedService", .outsourcedService),
            ("other", .other),
          ]
          .contains { $0.0 == word && kinds.contains($0.1) }
        }
      }
    case .classAtLeast(let fact, let rank):
      switch fact {
      case .confidentiality: return facts.facts.confidentiality.map { $0.rank >= rank }
      case .integrity: return facts.facts.integrity.map { $0.rank >= rank }
      default: return facts.facts.availability.map { $0.rank >= rank }
      }
    case .not(let part): return truth(part, facts).map { !$0 }
    case .all(let parts):
      let truths = parts.map { truth($0, facts) }
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .any(let parts):
      let truths = parts.map { truth($0, facts) }
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    }
  }

  private func flag(_ fact: Fact, _ facts: SubjectVersion) -> Bool? {
    switch fact {
    case .systemWork:
      if let said = facts.facts[.systemWork] { return said }
      guard let kinds = facts.facts.kinds else { return nil }
      return [.build, .operation, .outsourcedService].contains { kinds.contains($0) } ? true : nil
    case .handlesImportantInformation:
      if let said = facts.facts[.handlesImportantInformation] { return said }
      if facts.facts[.givesImportantInformation] == true || facts.facts[.specificPersonalInformation] == true {
        return true
      }
      let important = catalogue.importantInformation
      let highs = [
        facts.facts.confidentiality.map { $0 >= important.confidentiality },
        facts.facts.integrity.map { $0 >= important.integrity },
        facts.facts.availability.map { $0 >= important.availability },
      ]
      return highs.contains(true) ? true : highs.contains(nil) ? nil : false
    default: return facts.facts[fact]
    }
  }

  // MARK: Phases and periods

  private func dueDay(_ phase: Phase, _ facts: SubjectVersion, _ subject: Subject) -> CivilDate? {
    let dates = facts.dates
    switch (subject.kind, phase) {
    case (.exception, .standing), (.exception, .before), (.exception, .during): return dates.start ?? dates.permitted
    case (_, .standing), (.organization, _): return .distantPast
    case (.contract, .before): return dates.signed ?? dates.start
    case (.contract, .during): return dates.start ?? dates.signed
    case (.contract, .end):
      let late = dates.end?.adding(days: 1 + catalogue.settings.graceDaysAfterEnd)
      return dates.closed.map { min($0, late ?? $0) } ?? late
    case (.cloudService, .end), (.cloudService, .disposal):
      return min(dates.end?.adding(days: 1) ?? .distantFuture, dates.closed ?? .distantFuture)
    case (.cloudService, .selection), (.cloudService, .procurement), (.cloudService, .approval):
      let filed = subject.related.filter { $0.kind == .application && !$0.isRetired }.compactMap(\.began)
      return filed.min() ?? dates.start
    case (.cloudService, .build), (.cloudService, .operation): return dates.start
    case (_, .end), (_, .disposal): return dates.end.map { $0.adding(days: 1) } ?? .distantFuture
    case (.informationSystem, _): return dates.start ?? .distantPast
    case (.approval, _): return dates.permitted ?? .distantFuture
    case (.audit, _), (.incident, _): return dates.start
    default: return .distantPast
    }
  }

  /// Walks day by day.
  private func passedDeadlines(from start: CivilDate, end: CivilDate?, before day: CivilDate) -> [CivilDate] {
    var passed: [CivilDate] = []
    var today = start
    while today < day {
      if let end, today > end { break }
      if today == end || isLastOfPeriod(today, from: start) { passed.append(today) }
      today = today.adding(days: 1)
    }
    return passed
  }

  private func isLastOfPeriod(_ day: CivilDate, from start: CivilDate) -> Bool {
    let next = day.adding(days: 1)
    switch catalogue.settings.periodicInterval {
    case .fiscalYear: return next.day == 1 && next.month == catalogue.settings.fiscalYearStartsInMonth
    case .months(let months):
      let passed = (next.year - start.year) * 12 + next.month - start.month
      let lastOfMonth = next.adding(days: 1).month != next.month
      let isSameDay = next.day == start.day || (lastOfMonth && next.day < start.day)
      return passed > 0 && passed % months == 0 && isSameDay
    }
  }

  private func exception(_ requirement: Requirement, _ subject: Subject, on day: CivilDate) -> Int64? {
    subject.known(on: day).filter { measure in
      guard measure.kind == .exceptionMeasure, measure.requirement == codes[requirement.id.rawValue],
        let began = measure.began, began <= day, measure.ended.map({ $0 >= day }) ?? true
      else { return false }
      let isPermitted = measure.decided.map { $0 <= day } ?? false
      let isReported = measure.reported.map { $0 <= day } ?? false
      return (isPermitted && !measure.marks.contains(.partiesSame)) || (measure.marks.contains(.urgent) && isReported)
    }.map(\.sequence).max()
  }

  // MARK: Evidence

  private func pieces(
    _ requirement: Requirement, _ subject: Subject, _ facts: SubjectVersion, _ day: CivilDate
  ) -> (pieces: [Piece], isClaimed: Bool) {
    var pieces: [Piece] = []
    var isClaimed = false
    for showing in requirement.shownBy {
      switch showing {
      case .derivation("contractConcluded", let parameters):
        if let signed = facts.dates.signed, signed <= day {
          let said: Said = parameters["shows"] == "satisfied" ? .satisfied : .partial
          pieces.append(Piece(said: said, madeOn: signed, entry: facts.sequence, isDerived: true))
        }
      case .derivation("periodicCheck", _):
        if let checked = facts.dates.checked, checked <= day {
          pieces.append(Piece(said: .partial, madeOn: checked, entry: facts.sequence, isDerived: true))
        }
      case .derivation("ndaInForce", _): if let piece = agreement(subject, facts, day) { pieces.append(piece) }
      case .derivation(let name, let parameters):
        let records = ReferenceRecords(
          requirement: requirement, code: codes[requirement.id.rawValue] ?? 0, codes: codes, subject: subject,
          facts: facts, day: day)
        if let piece = records.piece(name, parameters) { pieces.append(piece) }
      case .assessment:
        let assessed = assessed(requirement, subject, day)
        pieces += assessed.pieces
        isClaimed = isClaimed || assessed.isClaimed
      }
    }
    return (pieces, isClaimed)
  }

  private func assessed(
    _ requirement: Requirement, _ subject: Subject, _ day: CivilDate
  ) -> (pieces: [Piece], isClaimed: Bool) {
    let rows = subject.assessments.filter {
      $0.requirement == codes[requirement.id.rawValue] && $0.effectiveFrom ?? .distantPast <= day
    }
    let states = Set(rows.map(\.key)).compactMap { key in
      rows.filter { $0.key == key }.max {
        ($0.effectiveFrom?.dayNumber ?? .min, $0.sequence) < ($1.effectiveFrom?.dayNumber ?? .min, $1.sequence)
      }
    }.filter { !$0.isRetired }
    let counting = states.filter {
      $0.outcome != .notNeeded || (requirement.modality == .asNeeded && $0.hasAssessor && $0.hasReason)
    }
    let pieces = [Assessment.Tier.observed, .documented, .declared].compactMap { tier -> Piece? in
      counting.filter { $0.tier == tier }.map { state in
        Piece(
          said: said(state, day), madeOn: state.effectiveFrom, entry: state.sequence, isDerived: false)
      }.max { $1.isNewer(than: $0) }
    }
    return (pieces, states.count > counting.count)
  }

  private func said(_ state: AssessmentFacts, _ day: CivilDate) -> Said {
    switch state.outcome {
    case .notSatisfied: .notSatisfied
    case _ where state.validUntil.map { $0 < day } ?? false: .lapsed
    case .satisfied: .satisfied
    case .partial: .partial
    case .notNeeded: .notNeeded
    }
  }

  private func agreement(_ subject: Subject, _ facts: SubjectVersion, _ day: CivilDate) -> Piece? {
    var candidates: [(rank: Int, piece: Piece)] = []
    for key in Set(subject.ndas.map(\.key)) {
      let known = subject.ndas.filter { $0.key == key && $0.effectiveFrom ?? .distantPast <= day }
      guard let nda = known.max(by: { $0.effectiveFrom ?? .distantPast < $1.effectiveFrom ?? .distantPast }),
        !nda.isRetired, nda.vendor == nil || nda.vendor == facts.vendor, nda.signed ?? .distantPast <= day
      else { continue }
      let ends = nda.withoutEnd ? [] : [nda.validUntil, nda.survivalUntil].compactMap(\.self)
      let isOver = !ends.isEmpty && ends.allSatisfy { $0 < day }
      let (rank, said): (Int, Said) =
        isOver
        ? (0, .lapsed)
        : nda.signed == nil ? (1, .partial) : !nda.withoutEnd && ends.isEmpty ? (2, .partial) : (3, .satisfied)
      candidates.append(
        (rank, Piece(said: said, madeOn: nda.signed ?? nda.effectiveFrom, entry: nda.sequence, isDerived: true)))
    }
    let best = candidates.map(\.rank).max()
    return candidates.filter { $0.rank == best }.map(\.piece).max { $1.isNewer(than: $0) }
  }

  private func isOld(_ piece: Piece, _ countsFrom: CivilDate?) -> Bool {
    guard let countsFrom, piece.said == .satisfied || piece.said == .partial else { return false }
    return piece.madeOn ?? .distantPast < countsFrom
  }

  private func winner(_ pieces: [Piece], isPeriodic: Bool, countsFrom: CivilDate?) -> Piece? {
    guard let strongest = pieces.first else { return nil }
    if strongest.said == .open {
      return pieces.first {
        !$0.isDerived && $0.said != .lapsed && $0.madeOn ?? .distantPast >= strongest.madeOn ?? .distantPast
      } ?? strongest
    }
    if strongest.leavesNeed,
      let judged = winner(pieces.filter { !$0.isDerived }, isPeriodic: false, countsFrom: nil),
      judged.said == .notNeeded
    {
      return judged
    }
    let isSpent = strongest.said == .lapsed && !strongest.isDerived || isOld(strongest, countsFrom)
    guard isSpent else { return strongest }
    let successor = pieces.dropFirst().first { piece in
      piece.said != .lapsed && piece.madeOn ?? .distantPast >= countsFrom ?? .distantPast
        && (!piece.isDerived || (isPeriodic && piece.isNewer(than: strongest)))
    }
    return successor ?? strongest
  }
}

extension CivilDate {
  /// Before every day that a test uses.
  static let distantPast = CivilDate(dayNumber: -400_000)
  /// After every day that a test uses.
  static let distantFuture = CivilDate(dayNumber: 400_000)
}

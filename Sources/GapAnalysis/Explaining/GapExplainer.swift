public import Registry
internal import Requirements
internal import TextForms

/// Works out a `GapExplanation`.
public struct GapExplainer {
  let reader: any RegisterReading
  let sequence: Int64
  let asOf: CivilDate
  private let isTrial: Bool
  private(set) var judge: SubjectJudge

  /// Nil: there is no such requirement, or no such subject of its kind on that day.
  public static func explain(
    _ id: String, subject number: String, query: GapQuery, from reader: any RegisterReading
  ) throws -> GapExplanation? {
    var explainer = try GapExplainer(query, reader)
    guard let plan = explainer.judge.plans.firstIndex(where: { $0.requirement.id.rawValue == id }) else { return nil }
    var explanation: GapExplanation?
    let judging = explainer.judge
    try reader.judgedSubjects(at: explainer.sequence, by: judging.catalogue, judging.codes) { subject in
      guard explanation == nil, subject.kind == explainer.judge.plans[plan].requirement.subject,
        let version = explainer.judge.prepare(subject, on: query.asOf.dayNumber),
        subject.versions[version].number == number
      else { return }
      explanation = try explainer.explain(plan, subject, version: version)
    }
    return explanation
  }

  private init(_ query: GapQuery, _ reader: any RegisterReading) throws {
    self.reader = reader
    asOf = query.asOf
    sequence = try reader.sequence(query.knownAt)
    let (catalogue, isTrial) = try query.judging(in: reader, at: sequence)
    self.isTrial = isTrial
    judge = SubjectJudge(catalogue: catalogue, codes: try reader.requirementCodes())
  }

  private mutating func explain(_ place: Int, _ subject: Subject, version: Int) throws -> GapExplanation? {
    let day = asOf.dayNumber
    guard let verdict = judge.verdict(place, of: subject, on: day), let entry = try reader.entry(sequence) else {
      return nil
    }
    let plan = judge.plans[place]
    let facts = subject.versions[version]
    let state = judge.states[version]
    let next = verdict.nextChange.flatMap { judge.judgement(place, of: subject, on: $0.dayNumber)?.status }
    return GapExplanation(
      requirement: plan.requirement, trial: isTrial ? judge.catalogue : nil,
      condition: judge.catalogue.conditions[plan.requirement.appliesWhen],
      subject: facts.number, title: facts.title, section: try sectionName(facts.section), asOf: asOf,
      head: JournalHead(sequence: sequence, hash: entry.hash), verdict: verdict,
      gravity: gravity(verdict, place, classPoints: state.classPoints), truth: judge.truth(place, ofVersion: version),
      facts: asked(plan, facts), due: state.due(plan.requirement.phase).flatMap(Day.date),
      dueRunsFrom: runsFrom(plan.requirement.phase, facts, state),
      evidence: try exception(verdict) + evidence(place, subject, version: version, deciding: verdict.evidence),
      nextStatus: next)
  }

  private func gravity(_ verdict: Verdict, _ place: Int, classPoints: Int) -> GravityRule.Level? {
    guard verdict.status.isGap else { return nil }
    let days = verdict.since.map { asOf.days(since: $0) } ?? 0
    return judge.catalogue.gravity.level(
      ofPoints: judge.points(verdict.status, ofPlan: place, classPoints: classPoints, days: days))
  }

  private func runsFrom(_ phase: Phase, _ facts: SubjectVersion, _ state: SubjectState) -> Reason.PhaseDate? {
    guard let due = state.due(phase) else { return state.missingDate(phase) }
    guard state.kind == .contract || due != Day.always, due != Day.never else { return nil }
    let missing = state.missingDate(phase)
    return switch missing {
    case .start: facts.dates.start == nil ? .signed : .start
    case .signed where phase == .standing: nil
    case .signed: facts.dates.signed == nil ? .start : .signed
    default: missing
    }
  }

  private func asked(_ plan: RequirementPlan, _ version: SubjectVersion) -> [GapExplanation.Fact] {
    let facts = version.facts.inferred(important: judge.catalogue.importantInformation)
    let names = judge.catalogue.conditions[plan.requirement.appliesWhen]?.expression?.facts ?? []
    return names.map { fact in GapExplanation.Fact(words: fact.words, value: facts.value(of: fact)) }
  }

  private func sectionName(_ key: Int64?) throws -> String? {
    var name: String?
    try reader.records(.section, on: asOf, at: sequence) { version in
      if version.key == key { name = version.body?["name"]?.text ?? version.number }
      return name == nil
    }
    return name
  }
}

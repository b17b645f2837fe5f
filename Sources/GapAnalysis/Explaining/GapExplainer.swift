public import Registry
internal import Requirements
internal import TextForms

/// Works out a `GapExplanation`.
public struct GapExplainer {
  private let reader: any RegisterReading
  private let sequence: Int64
  private let asOf: CivilDate
  private var judge: SubjectJudge

  /// Nil: there is no such requirement, or no such subject of its kind on that day.
  public static func explain(
    _ id: String, subject number: String, query: GapQuery, from reader: any RegisterReading
  ) throws -> GapExplanation? {
    var explainer = try GapExplainer(query, reader)
    guard let plan = explainer.judge.plans.firstIndex(where: { $0.requirement.id.rawValue == id }) else { return nil }
    var explanation: GapExplanation?
    try reader.subjects(at: explainer.sequence) { subject in
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
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence) else {
      throw RegisterError.noCatalogue
    }
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
      requirement: plan.requirement, condition: judge.catalogue.conditions[plan.requirement.appliesWhen],
      subject: facts.number, title: facts.title, section: try sectionName(facts.section), asOf: asOf,
      head: JournalHead(sequence: sequence, hash: entry.hash), verdict: verdict,
      gravity: gravity(verdict, place, classPoints: state.classPoints), truth: judge.truth(place, ofVersion: version),
      facts: asked(plan, facts), due: state.due(plan.requirement.phase).flatMap(Day.date),
      dueRunsFrom: runsFrom(plan.requirement.phase, facts, state),
      evidence: try evidence(place, subject, version: version, deciding: verdict.evidence), nextStatus: next)
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

  private func evidence(
    _ place: Int, _ subject: Subject, version: Int, deciding: Int64?
  ) throws -> [GapExplanation.Evidence] {
    let gathered = judge.gather(place, of: subject, version: version, on: asOf.dayNumber)
    return try (gathered.opinions.all + [gathered.claim].compactMap(\.self)).compactMap { opinion in
      guard let entry = try reader.entry(opinion.sequence) else { return nil }
      let body = try entry.body() ?? [:]
      let tier = Assessment(body: body).tier.map { " (\($0.words.en))" } ?? ""
      let tierJa = Assessment(body: body).tier.map { "（\($0.words.ja)）" } ?? ""
      return GapExplanation.Evidence(
        name: Words(ja: entry.kind.words.ja + tierJa, en: entry.kind.words.en + tier),
        says: opinion == gathered.claim ? claim(judge.plans[place]) : says(opinion),
        decides: opinion.sequence == deciding,
        effective: Day.date(opinion.effective),
        validUntil: body["validUntil"]?.text.flatMap { CivilDate(iso: $0) }, sequence: entry.sequence,
        recordedAt: entry.time, recordedBy: try recorder(entry),
        source: try EvidenceSource.facts(of: body, fileName: fileName))
    }
  }

  private func fileName(_ sha256: String) throws -> String? {
    guard let record = try reader.find(.document, number: sha256, at: sequence) else { return nil }
    return try reader.timeline(of: record, at: sequence).last?.body.map { Document(body: $0).name }
  }

  private func claim(_ plan: RequirementPlan) -> Words {
    plan.terms.isAsNeeded
      ? Words(
        ja: "適用不要（判定者と理由がそろわないため、判定に用いない）",
        en: "not needed (without a named person and a reason it does not count)")
      : Words(ja: "適用不要（必須の要件のため、判定に用いない）", en: "not needed (of a must item it does not count)")
  }

  private func says(_ opinion: Opinion) -> Words {
    let outcome =
      switch opinion.outcome {
      case .satisfied: Status.satisfied.words
      case .partial: Status.partial.words
      case .notSatisfied: Status.notSatisfied.words
      case .notNeeded: Status.notNeeded.words
      case .lapsed: Words(ja: "期限切れ", en: "lapsed")
      case .open: Words(ja: "対応の記録なし", en: "asks for something that is not recorded")
      }
    // Only what the records show by themselves needs to say how.
    guard opinion.isDerived, opinion.outcome != .lapsed else { return outcome }
    return Words(ja: "\(outcome.ja)（\(opinion.reason.words.ja)）", en: "\(outcome.en) (\(opinion.reason.words.en))")
  }

  private func recorder(_ entry: JournalEntry) throws -> String {
    guard let officer = entry.officer,
      let body = try reader.timeline(of: officer, at: sequence).last?.body
    else { return entry.operatingSystemUser }
    let known = Officer(body: body)
    return "\(known.name) (\(known.number))"
  }
}

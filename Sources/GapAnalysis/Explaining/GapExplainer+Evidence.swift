internal import Registry
internal import TextForms

/// What the records say of the requirement, and where each of them stands.
extension GapExplainer {
  /// The exception that sets the requirement aside: it stands above the evidence.
  func exception(_ verdict: Verdict) throws -> [GapExplanation.Evidence] {
    guard verdict.status == .excepted, let sequence = verdict.evidence, let entry = try reader.entry(sequence),
      let body = try entry.body()
    else { return [] }
    let measure = ExceptionMeasure(body: body)
    return [
      try evidence(
        of: entry, body, says: Status.excepted.words, decides: true, effective: measure.from, until: measure.until)
    ]
  }

  func evidence(
    _ place: Int, _ subject: Subject, version: Int, deciding: Int64?
  ) throws -> [GapExplanation.Evidence] {
    let gathered = judge.gather(place, of: subject, version: version, on: asOf.dayNumber)
    let opinions = gathered.opinions.all.flatMap { opinion in
      opinion.reason.isOfCertification
        ? [opinion] + furtherDoubts(place, subject, version: version, besides: opinion) : [opinion]
    }
    return try (opinions + [gathered.claim].compactMap(\.self)).compactMap { opinion in
      guard let entry = try reader.entry(opinion.sequence) else { return nil }
      let body = try entry.body() ?? [:]
      return try evidence(
        of: entry, body, says: opinion == gathered.claim ? claim(judge.plans[place]) : says(opinion),
        decides: opinion.sequence == deciding, effective: Day.date(opinion.effective),
        until: body["validUntil"]?.text.flatMap { CivilDate(iso: $0) })
    }
  }

  /// Certifications that ask for a new judgement besides the one that decides.
  private func furtherDoubts(_ place: Int, _ subject: Subject, version: Int, besides known: Opinion) -> [Opinion] {
    judge.certificationDoubts(place, of: subject, version: version, on: asOf.dayNumber).map(\.opinion)
      .filter { $0 != known }
  }

  private func evidence(
    of entry: JournalEntry, _ body: JSONObject, says: Words, decides: Bool, effective: CivilDate?, until: CivilDate?
  ) throws -> GapExplanation.Evidence {
    GapExplanation.Evidence(
      name: name(of: entry.kind, body), says: says, decides: decides, effective: effective, validUntil: until,
      sequence: entry.sequence, recordedAt: entry.time, recordedBy: try recorder(entry),
      source: try EvidenceSource.facts(of: entry.kind, body, fileName: fileName))
  }

  /// A judgement by how it was made; its number only repeats requirement and subject.
  private func name(of kind: RecordKind, _ body: JSONObject) -> Words {
    guard kind != .assessment else {
      let tier = Assessment(body: body).tier?.words
      return Words(
        ja: kind.words.ja + (tier.map { "（\($0.ja)）" } ?? ""), en: kind.words.en + (tier.map { " (\($0.en))" } ?? ""))
    }
    let number = body["number"]?.text.map { " \($0)" } ?? ""
    return Words(ja: kind.words.ja + number, en: kind.words.en + number)
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
    if opinion.reason.isOfCertification {
      return Words(
        ja: "改めて判定が必要（\(opinion.reason.words.ja)）", en: "asks for a new judgement (\(opinion.reason.words.en))")
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

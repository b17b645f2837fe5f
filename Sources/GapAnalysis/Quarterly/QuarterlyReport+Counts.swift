internal import Registry
internal import Requirements
internal import TextForms

extension QuarterlyReport {
  /// - Parameter shown: places of the tally's sections that the report speaks of.
  init(
    period: ReportPeriod, gaps: GapReport, headTime: Instant, isTrial: Bool, base: ComparisonBase?,
    changes: [ChangeLine], formerSubjects: [GapReport.SubjectLine], tally: QuarterTally
  ) {
    self.period = period
    self.gaps = gaps
    self.headTime = headTime
    self.isTrial = isTrial
    self.base = base
    self.formerSubjects = formerSubjects
    self.tally = tally
    // What is there stands in the order of its kinds; what is no more follows.
    self.changes = changes.filter { $0.subjectPlace >= 0 } + changes.filter { $0.subjectPlace < 0 }
    settleTrend(sections: gaps.sections.indices)
  }

  /// - Parameter sections: of the tally.
  mutating func settleTrend(sections: some Collection<Int>) {
    trend = period.trendDays.enumerated().map { index, day in
      let isInForce = day >= gaps.catalogue.inForceFrom
      return TrendPoint(
        day: day, quarter: ReportPeriod.day(day, startMonth: period.quarter.fiscalYear.startMonth).quarter,
        counts: isInForce ? tally.counts(onDay: index, sections: sections) : nil,
        subjects: tally.subjects(onDay: index, sections: sections))
    }
    requirements = gaps.catalogue.requirements.indices.map { tally.counts(ofRequirement: $0, sections: sections) }
    gaps.signedBeforeStandard = tally.signedBeforeStandard(sections: sections)
  }

  /// What follows from the lines and sections alone.
  mutating func settleCounts() {
    for (place, line) in gaps.sections.enumerated() {
      let department = sections[place].department
      departments[department].sections.append(place)
      departments[department].subjects += line.subjects
      departments[department].counts += line.counts
    }
    rollUpUnconfirmed()
  }

  private mutating func rollUpUnconfirmed() {
    let requirements = gaps.catalogue.requirements
    var bySubject = [[Int16]](repeating: [], count: gaps.subjects.count)
    var reasons: [Reason: NotJudgedLine] = [:]
    var lastSubject: [Reason: Set<Int32>] = [:]
    for line in gaps.lines where line.status == .unconfirmed {
      bySubject[line.subject].append(line.requirementPlace)
      guard line.reason.isOfMissingKnowledge else { continue }
      reasons[line.reason, default: NotJudgedLine(reason: line.reason)].verdicts += 1
      lastSubject[line.reason, default: []].insert(line.subjectPlace)
    }
    unconfirmed = bySubject.enumerated().compactMap { subject, places in
      guard !places.isEmpty else { return nil }
      let sorted = places.sorted().map(Int.init)
      return UnconfirmedLine(
        subject: subject, must: sorted.filter { requirements[$0].modality == .must },
        asNeeded: sorted.filter { requirements[$0].modality == .asNeeded })
    }
    for (reason, subjects) in lastSubject { reasons[reason]?.subjects = subjects.count }
    notJudged = reasons.values.sorted {
      ($1.verdicts, $0.reason.code, $0.reason.words.ja) < ($0.verdicts, $1.reason.code, $1.reason.words.ja)
    }
  }
}

extension Reason {
  /// It is not that nothing was recorded: something that is recorded, or missing beside it, keeps one from judging.
  fileprivate var isOfMissingKnowledge: Bool {
    switch self {
    case .nothingRecorded: false
    default: true
    }
  }
}

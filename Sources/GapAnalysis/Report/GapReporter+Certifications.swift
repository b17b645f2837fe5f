internal import Registry
internal import TextForms

extension GapReporter {
  /// Which certifications a line that asks for a new judgement speaks of: every one that is in doubt since the latest
  /// judgement, and not only the latest.
  mutating func noteCertifications(of subject: Subject, plan: Int, version: Int, on day: Int32) {
    let doubts = judge.certificationDoubts(plan, of: subject, version: version, on: day)
    guard let place = placeOfSubject[subject.key], !doubts.isEmpty else { return }
    doubtsByPlace[GapReport.LinePlace(subject: place, requirement: plan)] = doubts
  }

  /// There are few: their entries are read once, after the subjects.
  mutating func addCertifications(from reader: any RegisterReading) throws {
    for (place, doubts) in doubtsByPlace {
      report.certifications[place] = try doubts.compactMap { doubt in
        guard let body = try reader.entry(doubt.sequence)?.body() else { return nil }
        let certification = Certification(body: body)
        return GapReport.CertificationLine(
          number: certification.number, scheme: certification.scheme,
          certificateNumber: certification.certificateNumber, reason: .shown(doubt.shown),
          since: CivilDate(dayNumber: doubt.since))
      }
    }
  }
}

extension SubjectJudge {
  /// The latest first.
  func certificationDoubts(
    _ place: Int, of subject: Subject, version: Int, on day: Int32
  ) -> [CertificationDoubt] {
    let opinions = gather(place, of: subject, version: version, on: day).opinions.all
    let doubts = subject.certificationCourses.flatMap { $0.doubts(on: day) }
    return doubts.filter { !opinions.contains(where: $0.opinion.isSettled) }.sorted(by: >)
  }
}

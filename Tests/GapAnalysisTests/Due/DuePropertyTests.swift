import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// What must hold whatever the register says; the seed names the register.
@Suite struct DuePropertyTests {
  private static let span = date("2026-04-01")...date("2028-03-31")

  private func day(_ random: inout SeededRandom) -> CivilDate {
    CivilDate(
      dayNumber: Int32.random(in: Self.span.lowerBound.dayNumber...Self.span.upperBound.dayNumber, using: &random))
  }

  /// Contracts, agreements, services and approvals with dates at random; what is expected is noted beside.
  private func register(_ random: inout SeededRandom) async throws -> (DueRegister, [String: CivilDate]) {
    var register = try await DueRegister(try Catalogues.smallCity())
    var dates: [String: CivilDate] = [:]
    try await register.add(.vendor, "V-1", ["name": "株式会社サンプル"])
    for number in 1...12 {
      let (end, notice, valid, approved) = (day(&random), day(&random), day(&random), day(&random))
      func text(_ day: CivilDate) -> JSONValue { .string(day.description) }
      try await register.add(
        .contract, "C-\(number)",
        [
          "title": "件名", "vendor": "@V-1", "end": text(end), "noticeDate": text(notice), "start": "2026-04-01",
          "confidentiality": "3A", "kinds": .array(["operation"]), "givesImportantInformation": true,
        ])
      try await register.add(
        .nda, "N-\(number)",
        ["vendor": "@V-1", "contract": .string("@C-\(number)"), "signed": "2026-04-01", "validUntil": text(valid)])
      try await register.add(.cloudService, "K-\(number)", ["name": "サービス", "useEnd": text(end)])
      try await register.add(
        .application, "Q-\(number)",
        [
          "scheme": "cloudServiceBelowC2", "subject": .string("@K-\(number)"), "decision": "approved",
          "decidedOn": "2026-04-01", "validUntil": text(approved),
        ])
      dates["contractEnd C-\(number)"] = end
      dates["noticeDate C-\(number)"] = notice
      dates["ndaEnd N-\(number)"] = valid
      dates["serviceEnd K-\(number)"] = end
      dates["approvalEnd Q-\(number)"] = approved
    }
    return (register, dates)
  }

  @Test(arguments: 0..<12) func everyDateInTheRangeIsListedOnceAndNoOther(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let (register, dates) = try await register(&random)
    for _ in 0..<6 {
      let first = day(&random)
      let last = first.adding(days: Int.random(in: 0...400, using: &random))
      let list = try await register.test.read { reader in
        try DueReporter.report(DueQuery(asOf: first, until: last), from: reader)
      }
      let listed = list.items(.upcoming).filter { !$0.kind.isOfVerdict }
        .map { "\($0.kind.rawValue) \($0.recordNumber) \($0.date?.description ?? "")" }
      let expected = dates.filter { (first...last).contains($0.value) }.map { "\($0.key) \($0.value)" }
      #expect(listed.sorted() == expected.sorted())
      #expect(Set(list.items.map(list.uid)).count == list.items.count)
      #expect(zip(listed, listed.dropFirst()).allSatisfy { $0.suffix(10) <= $1.suffix(10) })
    }
  }

  /// Against the gap reports of all days: what becomes a gap by itself is foretold, on its day or on the eve.
  @Test(arguments: 0..<2) func everyGapThatComesByItselfIsForetold(seed: UInt64) async throws {
    var random = SeededRandom(seed: 50 + seed)
    let (register, _) = try await register(&random)
    let first = date("2026-06-01")
    let last = first.adding(days: 420)
    let query = DueQuery(asOf: first, until: last)
    let list = try await register.test.read { try DueReporter.report(query, from: $0) }
    var foretold: Set<String> = []
    for item in list.items(.upcoming) {
      let subject = item.kind.isOfVerdict || item.kind == .ndaEnd ? list.subject(of: item).number : ""
      for requirement in list.requirements(of: item) {
        foretold.insert("\(subject) \(requirement.id) \(item.date?.description ?? "")")
      }
    }
    var before = try await gaps(register, on: first)
    var day = first
    var came = 0
    while day < last {
      day = day.adding(days: 1)
      let after = try await gaps(register, on: day)
      for gap in after.subtracting(before) {
        came += 1
        let eve = day.adding(days: -1)
        #expect(foretold.contains("\(gap) \(day)") || foretold.contains("\(gap) \(eve)"), "\(gap) \(day)")
      }
      before = after
    }
    #expect(came > 12)
  }

  /// `SUBJECT REQUIREMENT` of every gap of a day.
  private func gaps(_ register: DueRegister, on day: CivilDate) async throws -> Set<String> {
    let report = try await register.test.read { try GapReporter.report(GapQuery(asOf: day), from: $0) }
    return Set(
      report.lines.map { line in
        let subject = report.subjects[line.subject]
        let number = subject.kind == .organization ? "" : subject.number
        return "\(number) \(report.catalogue.requirements[line.requirement].id)"
      })
  }
}

import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// One derivation with its parameters, as a requirement of `checklists/iizuka-2025` asks it.
struct Derived: Sendable {
  let name: String
  let parameters: [String: String]
  let requirement: String
  var kind = SubjectKind.contract

  /// What it says on a day of a subject that `make` describes.
  func opinion(on day: String, _ make: (SubjectBuilder) -> Void) -> Opinion? {
    let builder = SubjectBuilder(Judged.iizuka, kind: kind)
    builder.contract()
    make(builder)
    return opinion(on: date(day).dayNumber, of: builder.subject(), codes: builder.codes)
  }

  private func opinion(on day: Int32, of subject: Subject, codes: [Int64: String]) -> Opinion? {
    let judge = SubjectJudge(catalogue: Judged.iizuka, codes: codes)
    guard let derivation = Derivations.make(name: name, parameters: parameters),
      let version = subject.versions.lastIndex(where: { Day.of($0.effectiveFrom) <= day }),
      let place = judge.plans.firstIndex(where: { $0.requirement.id.rawValue == requirement })
    else {
      Issue.record("there is no \(name) or \(requirement)")
      return nil
    }
    return derivation.opinion(
      Derivations.Asked(
        day: day, version: version, requirement: judge.codes[place], plan: judge.plans[place],
        inForceFrom: judge.catalogue.inForceFrom, importantInformation: judge.catalogue.importantInformation,
        locations: judge.catalogue.locations), subject)
  }

  /// The days of two years on which what it says of a subject changes; those that it foresees must hold them all.
  func changes(from first: String = "2025-04-01", _ make: (SubjectBuilder) -> Void) -> [String] {
    let builder = SubjectBuilder(Judged.iizuka, kind: kind)
    builder.contract()
    make(builder)
    let subject = builder.subject()
    let start = date(first).dayNumber
    let opinions = (start...(start + 730)).map { day in
      (day: day, opinion: opinion(on: day, of: subject, codes: builder.codes))
    }
    let changed = zip(opinions, opinions.dropFirst()).compactMap { before, after in
      before.opinion?.outcome == after.opinion?.outcome && before.opinion?.reason == after.opinion?.reason
        ? nil : after.day
    }
    var foreseen = DayList()
    Derivations.make(name: name, parameters: parameters)?.addDays(of: subject, to: &foreseen)
    // The judge itself asks on the first day of each version.
    let asked = Set(foreseen.days + subject.versions.map { Day.of($0.effectiveFrom) })
    #expect(Set(changed).isSubset(of: asked), "a change on a day that was not foreseen")
    return changed.map { CivilDate(dayNumber: $0).description }
  }

  /// Runs one example on 2026-05-15.
  func check(_ example: Example) {
    let opinion = opinion(on: "2026-05-15", example.make)
    #expect(opinion?.outcome == example.outcome)
    #expect(opinion?.reason == example.reason)
  }
}

extension Derived {
  init(_ name: String, _ parameters: [String: String] = [:], of requirement: String, kind: SubjectKind = .contract) {
    self.init(name: name, parameters: parameters, requirement: requirement, kind: kind)
  }
}

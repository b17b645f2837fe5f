import Registry
import Requirements
import TestSupport
import TextForms

@testable import GapAnalysis

/// One subject in memory, judged by a catalogue.
struct Judged {
  static let iizuka = try! Catalogues.iizuka()

  let catalogue: Catalogue
  let builder: SubjectBuilder

  init(_ catalogue: Catalogue = Judged.iizuka, kind: SubjectKind = .contract) {
    self.init(catalogue, SubjectBuilder(catalogue, kind: kind))
  }

  /// By a catalogue that is not the one that the records name.
  init(_ catalogue: Catalogue, _ builder: SubjectBuilder) {
    self.catalogue = catalogue
    self.builder = builder
  }

  /// A contract to which everything applies; signed 2025-04-10, from 2025-05-01 to 2026-03-31.
  static func whereEverythingApplies(_ change: (inout SubjectVersion) -> Void = { _ in }) -> Judged {
    let judged = Judged()
    judged.builder.contract { facts in
      facts.dates.signed = date("2025-04-10")
      facts.dates.start = date("2025-05-01")
      facts.dates.end = date("2026-03-31")
      facts.facts.kinds = [.build, .operation, .outsourcedService]
      facts.facts.confidentiality = .c3A
      facts.facts[.givesImportantInformation] = true
      facts.facts[.handlesImportantInformation] = true
      facts.facts[.repairsMedia] = true
      facts.facts[.connectsExternalNetwork] = true
      facts.facts[.residentVendorStaff] = true
      facts.facts[.deliversSystemOrEquipment] = true
      change(&facts)
    }
    return judged
  }

  func verdict(_ requirement: String, on day: String) -> Verdict? {
    var judge = SubjectJudge(catalogue: catalogue, codes: builder.codes)
    var subject = builder.subject()
    judge.codes.bringUpToDate(&subject)
    guard let plan = judge.plans.firstIndex(where: { $0.requirement.id.rawValue == requirement }),
      judge.prepare(subject, on: date(day).dayNumber) != nil
    else { return nil }
    return judge.verdict(plan, of: subject, on: date(day).dayNumber)
  }

  func status(_ requirement: String, on day: String) -> Status? { verdict(requirement, on: day)?.status }
}

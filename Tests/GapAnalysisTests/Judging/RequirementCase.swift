import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// A requirement of `checklists/iizuka-2025` once met and once not, on 2026-05-15: met by the strongest thing that
/// shows it, and a gap without that.
struct RequirementCase: Sendable, CustomTestStringConvertible {
  typealias Make = @Sendable (SubjectBuilder) -> Void

  let id: String
  let kind: SubjectKind
  let gap: Status
  /// The subject where it is another than `everythingApplies`.
  var subject: @Sendable (inout SubjectVersion) -> Void = { _ in }
  let meet: Make
  var miss: Make = { _ in }

  var testDescription: String { id }

  /// Those that a judgement shows; without one nobody knows.
  static func assessed(_ kind: SubjectKind, _ ids: [String], gap: Status = .unconfirmed) -> [RequirementCase] {
    ids.map { id in
      RequirementCase(id: id, kind: kind, gap: gap) { $0.assess(id, .satisfied, .observed, from: date("2026-05-10")) }
    }
  }

  func verdict(_ make: Make) -> Verdict? {
    let judged = kind == .contract ? Judged.whereEverythingApplies(subject) : Judged(kind: kind)
    if kind != .contract {
      judged.builder.contract { version in
        Self.describe(&version)
        subject(&version)
      }
    }
    make(judged.builder)
    return judged.verdict(id, on: "2026-05-15")
  }

  /// A subject of any kind but a contract to which everything applies, in use from 2025-05-01 to 2026-03-31.
  private static func describe(_ version: inout SubjectVersion) {
    version.dates.start = date("2025-05-01")
    version.dates.end = date("2026-03-31")
    version.facts.confidentiality = .c3A
    for fact in [
      Fact.usesC2OrHigherCloud, .procured, .subcontracted, .newOrRenewed, .equipmentOffPremises, .remoteMaintenance,
      .connectsExternalNetwork, .personalDataLeak,
    ] { version.facts[fact] = true }
  }
}

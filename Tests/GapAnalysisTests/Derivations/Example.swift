import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// A row of a table of examples: what a subject has, and what a derivation says of it on 2026-05-15.
struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let outcome: Opinion.Outcome?
  let reason: Reason?
  let make: @Sendable (SubjectBuilder) -> Void

  static func passes(_ what: String, _ shown: Shown, _ make: @escaping @Sendable (SubjectBuilder) -> Void) -> Example {
    passes(what, .shown(shown), make)
  }

  static func passes(_ what: String, _ reason: Reason, _ make: @escaping @Sendable (SubjectBuilder) -> Void) -> Example
  {
    Example(testDescription: what, outcome: .satisfied, reason: reason, make: make)
  }

  static func fails(
    _ what: String, _ outcome: Opinion.Outcome, _ shown: Shown, _ make: @escaping @Sendable (SubjectBuilder) -> Void
  ) -> Example { fails(what, outcome, .shown(shown), make) }

  static func fails(
    _ what: String, _ outcome: Opinion.Outcome, _ reason: Reason, _ make: @escaping @Sendable (SubjectBuilder) -> Void
  ) -> Example { Example(testDescription: what, outcome: outcome, reason: reason, make: make) }

  static func saysNothing(_ what: String, _ make: @escaping @Sendable (SubjectBuilder) -> Void = { _ in }) -> Example {
    Example(testDescription: what, outcome: nil, reason: nil, make: make)
  }
}

extension SubjectBuilder {
  /// A whole periodic check of items of the regulations on operation (9.3A-7-1), by their letters.
  func check(
    _ kind: Event.Kind = .periodicCheck, on day: String, of letters: String, key: Int64? = nil,
    from effective: String? = nil, _ marks: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult, .saysAction]
  ) {
    let items = letters.map { "9.3A-7-1-\($0)" }
    related(.event, ofEach: items, key: key, from: effective.map { date($0) }) { event in
      event.code = kind.code
      event.began = date(day)
      event.marks = marks
    }
  }

  /// An event of the subject.
  @discardableResult
  func event(
    _ kind: Event.Kind, on day: String, _ marks: RelatedFacts.Marks = [],
    _ change: (inout RelatedFacts) -> Void = { _ in }
  ) -> Int64 {
    related(.event) { event in
      event.code = kind.code
      event.began = date(day)
      event.marks = marks
      change(&event)
    }
  }

  /// An application for the subject.
  @discardableResult
  func application(
    _ scheme: Application.Scheme, filed day: String?, by office: String? = nil,
    _ change: (inout RelatedFacts) -> Void = { _ in }
  ) -> Int64 {
    related(.application) { application in
      application.code = scheme.code
      application.began = day.map { date($0) }
      application.filedBy = office
      change(&application)
    }
  }

  /// What the contract says of a requirement, as an officer decided.
  @discardableResult
  func clause(
    _ requirement: String, _ found: ClauseFinding.Found, _ state: ClauseFinding.State = .confirmed,
    from day: String? = "2025-04-10", key: Int64? = nil
  ) -> Int64 {
    related(.clauseFinding, of: requirement, key: key) { clause in
      clause.code = found.code
      clause.outcome = state.code
      clause.began = day.map { date($0) }
    }
  }

  /// The record that is the subject itself.
  @discardableResult
  func own(_ kind: RelatedFacts.Kind, _ change: (inout RelatedFacts) -> Void) -> Int64 {
    related(kind, key: Self.key, change)
  }
}

extension RelatedFacts {
  /// Of an application: decided on a day, by an office.
  mutating func decide(_ decision: Application.Decision, _ day: String?, by office: String? = nil) {
    outcome = decision.code
    decided = day.map { date($0) }
    decidedBy = office
  }
}

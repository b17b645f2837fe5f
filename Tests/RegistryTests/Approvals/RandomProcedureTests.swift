import Foundation
import Registry
import TestSupport
import Testing
import TextForms

/// Random sequences of acts, by anybody, in any order: whatever happens, what must never be is never there.
@Suite struct RandomProcedureTests {
  /// More, in thousands, where somebody asks for them: DAICHO_SEQUENCES=3000.
  private static let sequences = ProcessInfo.processInfo.environment["DAICHO_SEQUENCES"].flatMap(Int.init) ?? 60
  private static let steps = 24

  @Test(arguments: 0..<sequences) func whatMustNeverBeNeverIs(seed: Int) async throws {
    let bench = try await ApprovalBench(seed: UInt64(seed) + 1)
    var random = SeededRandom(seed: UInt64(seed) &* 7919 &+ 3)
    var numbers = 0
    for _ in 0..<Self.steps {
      let act = try await randomAct(bench, &random, &numbers)
      // Refused or not: either way the register must hold.
      _ = await bench.refusal { try await act() }
    }
    try await check(bench)
  }

  private typealias Step = @Sendable () async throws -> Void

  private func randomAct(
    _ bench: ApprovalBench, _ random: inout SeededRandom, _ numbers: inout Int
  ) async throws -> Step {
    let who = ApprovalBench.Who.allCases.randomElement(using: &random) ?? .staff
    let other = ApprovalBench.Who.allCases.randomElement(using: &random) ?? .staff
    let service = Bool.random(using: &random) ? bench.service : bench.lowService
    let applications = try await recorded(bench)
    let application = applications.randomElement(using: &random)
    let withAdministrator = Int.random(in: 0..<4, using: &random) > 0
    let value = Int.random(in: 0..<3, using: &random)
    let choice = Int.random(in: 0..<12, using: &random)
    numbers += 1
    let number = "AP-\(numbers)"
    switch (choice, application) {
    case (0...1, _), (_, nil):
      let scheme: Application.Scheme = value == 0 ? .cloudServiceBelowC2 : .cloudServiceC2OrHigher
      return { _ = try await bench.draft(scheme, for: service, number: number) }
    case (2...4, let application?): return { try await bench.submit(application, by: who) }
    case (5...7, let application?):
      return {
        try await bench.decide(application, value == 2 ? .returned : .approved, by: who) {
          $0.administrator = withAdministrator ? bench.officer(other) : nil
        }
      }
    case (8, let application?):
      return {
        try await bench.edit(
          application,
          [
            "decision": "approved", "decidedOn": "2026-04-01",
            "deciderOfficer": .string(bench.officer(who).description),
            "appliedOn": "2026-04-01", "applicantOfficer": .string(bench.officer(other).description),
          ], by: who)
      }
    case (9, _):
      return { try await bench.edit(service, ["confidentiality": value == 0 ? nil : value == 1 ? "1" : "3B"], by: who) }
    case (10, _):
      return { try await bench.edit(service, ["administratorOfficer": nil], by: who) }
    case (_, let application?):
      return {
        try await bench.test.record(as: bench.officer(who)) { try $0.withdrawApplication(application, reason: nil) }
      }
    }
  }

  private func recorded(_ bench: ApprovalBench) async throws -> [RecordID] {
    try await bench.test.read { reader in
      var found: [RecordID] = []
      try reader.records(.application, on: nil, at: reader.head().sequence) { version in
        found.append(version.record)
        return true
      }
      return found
    }
  }

  private func check(_ bench: ApprovalBench) async throws {
    for record in try await recorded(bench) {
      let application = try await bench.application(record)
      guard application.isApproved else { continue }
      let state = try await bench.state(record)
      #expect(application.administratorOfficer != nil)
      #expect(application.applicantOfficer != nil && application.deciderOfficer != nil)
      #expect(application.applicantOfficer != application.deciderOfficer)
      let service = CloudService(body: try await bench.body(try #require(application.subject)))
      if state.isInForce {
        #expect(service.administratorOfficer != nil)
        // What counts was reviewed as it stands.
        let stands = try await bench.test.read { reader in
          try ReviewedStates(at: reader.head().sequence, reader: reader).state(
            of: try #require(application.subject), on: date("2026-04-01"))
        }
        #expect(stands?.digest == application.reviewedDigest)
        if application.scheme == .cloudServiceBelowC2 { #expect(service.confidentiality == .c1) }
      }
      let right: ApprovalBench.Who =
        application.scheme == .cloudServiceBelowC2 ? .securityOfficer : .supervisor
      #expect(application.deciderOfficer == bench.officer(right))
    }
    let verification = try bench.test.store.verify()
    #expect(verification.holds)
  }
}

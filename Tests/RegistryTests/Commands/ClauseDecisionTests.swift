import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ClauseDecisionTests {
  @Test func anOfficerConfirmsFromTheDayOfSigning() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    let finding = try await bench.finding(try await bench.confirm())
    #expect(finding?.state == .confirmed)
    #expect(finding?.decidedBy == bench.officer)
    #expect(finding?.decidedOn == bench.test.context.today)
    #expect(finding?.holdsFrom == date("2026-03-20"))
  }

  @Test func withoutADayOfSigningItHoldsFromTheStart() async throws {
    let started = try await ClauseBench(["start": "2026-05-01"])
    try await started.propose(.absent)
    #expect(try await started.finding(try await started.confirm())?.holdsFrom == date("2026-05-01"))
    let undated = try await ClauseBench([:])
    try await undated.propose(.absent)
    #expect(try await undated.finding(try await undated.confirm())?.holdsFrom == nil)
  }

  @Test func whatALaterDocumentSaysDoesNotReachBack() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.absent)
    try await bench.confirm()
    try await bench.propose(.present, document: "b")
    #expect(try await bench.finding(try await bench.confirm())?.holdsFrom == bench.test.context.today)
    try await bench.propose(.present, document: "c")
    #expect(try await bench.finding(try await bench.confirm(from: "2026-06-01"))?.holdsFrom == date("2026-06-01"))
  }

  @Test func somebodyElseMayHaveDecided() async throws {
    let bench = try await ClauseBench()
    let other = try await bench.test.addOfficer("1002", name: "穂波 太郎")
    try await bench.propose(.contradicted)
    let record = try await bench.confirm(by: other)
    #expect(try await bench.finding(record)?.decidedBy == other)
    #expect(try await bench.test.read { try $0.entry($0.head().sequence)?.officer } == bench.officer)
  }

  @Test func nobodyCannotDecide() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    let confirming = await #expect(throws: RegisterError.self) {
      try await bench.test.record { [contract = bench.contract] in
        _ = try $0.confirmClause(contract: contract, requirement: ClauseBench.secrecy)
      }
    }
    #expect(confirming?.code == "officer-required")
    let rejecting = await #expect(throws: RegisterError.self) {
      try await bench.test.record { [contract = bench.contract] in
        _ = try $0.rejectClause(contract: contract, requirement: ClauseBench.secrecy, reason: "誤読")
      }
    }
    #expect(rejecting?.code == "officer-required")
  }

  @Test func aRejectionNeedsItsReason() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    for reason in ["", " 　"] {
      let error = await #expect(throws: RegisterError.self) { try await bench.reject(reason: reason) }
      #expect(error?.code == "reason-required")
    }
    let finding = try await bench.finding(try await bench.reject())
    #expect(finding?.state == .rejected)
    #expect(finding?.holdsFrom == nil)
  }

  @Test func theNewestProposalOfADocumentIsTheOneThatIsDecided() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    try await bench.propose(.partial)
    try await bench.confirm()
    #expect(
      try await bench.states() == ["C-1#9.1-2-1-d-08#clause1 proposed", "C-1#9.1-2-1-d-08#clause2 confirmed"])
    // The older one was settled with it.
    await #expect(throws: ClauseFault.self) { try await bench.confirm() }
  }

  @Test func afterARejectionTheOneBeforeCanBeConfirmed() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    try await bench.propose(.partial)
    try await bench.reject()
    try await bench.confirm()
    #expect(
      try await bench.states() == ["C-1#9.1-2-1-d-08#clause1 confirmed", "C-1#9.1-2-1-d-08#clause2 rejected"])
  }

  @Test func nothingProposedIsSaid() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present, of: ClauseBench.nda)
    await #expect(throws: ClauseFault.noneProposed(contract: "C-1", requirement: ClauseBench.secrecy)) {
      try await bench.confirm()
    }
  }

  @Test func whatIsDecidedNamesWhoAndWhen() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    try await bench.reject()
    let decided = ClauseFault.decided(
      contract: "C-1", requirement: ClauseBench.secrecy, .rejected, document: "契約書a.docx (aaaaaaaaaaaa)",
      by: "飯塚 花子 (1001)", on: bench.test.context.today)
    await #expect(throws: decided) { try await bench.confirm() }
    await #expect(throws: decided) { try await bench.reject() }
  }

  @Test func ofSeveralDocumentsOneMustBeNamed() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    try await bench.propose(.absent, document: "b")
    let several = ClauseFault.severalDocuments(
      contract: "C-1", requirement: ClauseBench.secrecy,
      documents: ["契約書a.docx (aaaaaaaaaaaa)", "契約書b.docx (bbbbbbbbbbbb)"])
    await #expect(throws: several) { try await bench.confirm() }
    let unknown = ClauseFault.noneOfDocument(
      contract: "C-1", requirement: ClauseBench.secrecy, document: "aaaaaaa",
      known: ["契約書a.docx (aaaaaaaaaaaa)", "契約書b.docx (bbbbbbbbbbbb)"])
    await #expect(throws: unknown) { try await bench.confirm(document: "aaaaaaa") }
    try await bench.confirm(document: "AAAAAAAA")
    try await bench.reject(document: "契約書b.docx")
    #expect(
      try await bench.states() == ["C-1#9.1-2-1-d-08#clause1 confirmed", "C-1#9.1-2-1-d-08#clause2 rejected"])
  }

  @Test func saysWhichRequirementsWait() async throws {
    let bench = try await ClauseBench()
    func waiting(_ document: String? = nil) async throws -> [String] {
      try await bench.test.record { [contract = bench.contract] in
        try $0.requirementsAwaitingDecision(of: contract, document: document)
      }
    }
    await #expect(throws: ClauseFault.noneProposed(contract: "C-1", requirement: nil)) { try await waiting() }
    try await bench.propose(.present, of: ClauseBench.nda)
    try await bench.propose(.present)
    try await bench.propose(.absent, document: "b")
    #expect(try await waiting() == [ClauseBench.secrecy, ClauseBench.nda])
    #expect(try await waiting("bbbbbbbb") == [ClauseBench.secrecy])
    let error = await #expect(throws: ClauseFault.self) { try await waiting("cccccccc") }
    #expect(error?.code == "clause-document-unknown")
    try await bench.confirm(ClauseBench.nda)
    #expect(try await waiting() == [ClauseBench.secrecy])
  }
}

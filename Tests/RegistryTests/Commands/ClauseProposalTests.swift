import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ClauseProposalTests {
  @Test func recordsWhatWasReadAndWhere() async throws {
    let bench = try await ClauseBench()
    let proposal = ClauseProposal(
      requirement: ClauseBench.secrecy, found: .present, article: "第3条第2項", line: 42, quotation: "乙は、秘密を\n漏らさない。",
      why: "受託者の義務", confidence: .medium)
    let proposed = try await bench.propose([proposal], name: "契約書.docx")
    #expect(proposed.map(\.number) == ["C-1#9.1-2-1-d-08#clause1"])
    #expect(proposed.map(\.isNew) == [true])
    let body = try await bench.test.read { try $0.timeline(of: proposed[0].record, at: $0.head().sequence).last?.body }
    #expect(
      body == [
        "number": "C-1#9.1-2-1-d-08#clause1", "contract": .string(bench.contract.description),
        "requirement": "9.1-2-1-d-08", "found": "present", "article": "第3条第2項", "line": 42,
        "quotation": "乙は、秘密を\n漏らさない。", "why": "受託者の義務", "confidence": "medium",
        "document": .string(ClauseBench.digest("a")), "documentName": "契約書.docx", "rules": "rules 1",
        "checkedOn": "2026-03-31", "state": "proposed",
      ])
  }

  @Test func theSameAgainChangesNothing() async throws {
    let bench = try await ClauseBench()
    let both = [
      ClauseProposal(requirement: ClauseBench.secrecy, found: .present, article: "第3条"),
      ClauseProposal(requirement: ClauseBench.nda, found: .absent),
    ]
    let first = try await bench.propose(both)
    try await bench.confirm()
    let head = try await bench.test.read { try $0.head() }
    let again = try await bench.propose(both)
    #expect(again.map(\.isNew) == [false, false])
    #expect(again.map(\.record) == first.map(\.record))
    #expect(try await bench.test.read { try $0.head() } == head)
  }

  @Test func anotherArticleFindingOrDocumentIsANewProposal() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    #expect(try await bench.propose(.present, article: "第4条").isNew)
    #expect(try await bench.propose(.present, article: nil).isNew)
    #expect(try await bench.propose(.partial).isNew)
    #expect(try await bench.propose(.present, document: "b").number == "C-1#9.1-2-1-d-08#clause5")
  }

  @Test func anotherDocumentLeavesWhatIsConfirmed() async throws {
    let bench = try await ClauseBench()
    try await bench.propose(.present)
    try await bench.confirm()
    try await bench.propose(.absent, article: nil, document: "b")
    #expect(
      try await bench.states() == ["C-1#9.1-2-1-d-08#clause1 confirmed", "C-1#9.1-2-1-d-08#clause2 proposed"])
  }

  @Test func findsWhatWasProposedUnderAnEarlierNumberOfTheContract() async throws {
    let bench = try await ClauseBench()
    let first = try await bench.propose(.present)
    try await bench.test.record { [contract = bench.contract] in
      _ = try $0.edit(contract, ["number": "C-9"], effect: .correction)
    }
    // Another contract takes the number over.
    let other = try await bench.test.addContract("C-1")
    let again = try await bench.propose(.present)
    #expect(again.record == first.record && !again.isNew)
    let others = try await bench.test.record {
      try $0.proposeClauses(
        of: other, document: ReadDocument(sha256: ClauseBench.digest("a"), name: "契約書.docx"), rules: "rules 1",
        checkedOn: date("2026-03-31"),
        [ClauseProposal(requirement: ClauseBench.secrecy, found: .present, article: "第3条")])
    }
    #expect(others.map(\.number) == ["C-1#9.1-2-1-d-08#clause2"])
    #expect(try await bench.confirm() == first.record)
    #expect(try await bench.propose(.absent).number == "C-9#9.1-2-1-d-08#clause1")
  }

  @Test func nothingIsRecordedWhenOneProposalIsRefused() async throws {
    let bench = try await ClauseBench()
    let good = ClauseProposal(requirement: ClauseBench.secrecy, found: .present)
    let bad: [ClauseProposal] = [
      ClauseProposal(requirement: "9.9-9", found: .present),
      ClauseProposal(requirement: ClauseBench.nda, found: .present, line: 0),
      ClauseProposal(
        requirement: ClauseBench.nda, found: .present,
        quotation: String(repeating: "あ", count: ClauseFinding.longestQuotation + 1)),
    ]
    let codes = ["requirement-unknown", "value-malformed", "value-too-long"]
    for (proposal, code) in zip(bad, codes) {
      let error = await #expect(throws: RegisterError.self) { try await bench.propose([good, proposal]) }
      #expect(error?.code == code)
    }
    #expect(try await bench.states().isEmpty)
  }

  @Test func aRetiredContractTakesNoProposals() async throws {
    let bench = try await ClauseBench()
    try await bench.test.record { [contract = bench.contract] in
      try $0.retire(contract, from: date("2026-04-01"), reason: "二重登録")
    }
    let error = await #expect(throws: RegisterError.self) { try await bench.propose(.present) }
    #expect(error?.code == "record-retired")
  }
}

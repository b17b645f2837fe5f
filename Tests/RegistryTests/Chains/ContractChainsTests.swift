import TestSupport
import Testing
import TextForms

@testable import Registry

@Suite struct ContractChainsTests {
  @Test func aChainIsTheSameWhicheverContractIsAskedFor() {
    let contracts = [
      link(1, "C-1", vendor: 1, start: "2024-04-01"), link(2, "C-2", vendor: 1, start: "2025-04-01", after: 1),
      link(3, "C-3", vendor: 2, start: "2026-04-01", after: 2), link(9, "X-1"),
    ]
    for record in [1, 2, 3] as [UInt64] {
      let chain = ContractChains(contracts.reversed()).chain(of: id(record))
      #expect(chain.map(\.contract.contract.number) == ["C-1", "C-2", "C-3"])
      #expect(chain.map(\.predecessor?.contract.number) == [nil, "C-1", "C-2"])
      #expect(chain.map(\.vendor) == [nil, .same, .changed])
    }
    #expect(ContractChains(contracts).all.map { $0.map(\.contract.contract.number) } == [["C-1", "C-2", "C-3"]])
  }

  @Test func aContractThatWasPartedIsFollowedByBoth() {
    let chains = ContractChains([
      link(1, "C-1"), link(2, "C-2", start: "2025-05-01", after: 1), link(3, "C-3", start: "2025-04-01", after: 1),
      link(4, "C-4", start: "2026-04-01", after: 3),
    ])
    #expect(chains.chain(of: id(4)).map(\.contract.contract.number) == ["C-1", "C-3", "C-4", "C-2"])
  }

  @Test func aVendorThatIsNotRecordedIsNotTheSame() {
    let chains = ContractChains([link(1, "C-1"), link(2, "C-2", vendor: 1, after: 1)])
    #expect(chains.chain(of: id(2)).last?.vendor == .unknown)
  }

  @Test func aPredecessorThatIsNotThereBeginsNothing() {
    let chains = ContractChains([link(2, "C-2", after: 1)])
    #expect(chains.chain(of: id(2)).map(\.predecessor) == [nil])
    #expect(chains.chain(of: id(1)).isEmpty)
    #expect(chains.all.isEmpty)
  }

  /// Registers refuse a circle, but one may come from elsewhere: it ends.
  @Test func aCircleEnds() {
    let chains = ContractChains([link(1, "C-1", after: 2), link(2, "C-2", after: 1)])
    #expect(chains.chain(of: id(1)).count == 2)
  }
}

@Suite struct PredecessorSuggestionTests {
  private static let before = link(1, "C-1", vendor: 1, section: 5, title: "令和7年度清掃", end: "2026-03-31")

  private static func next(
    _ vendor: UInt64? = 1, _ section: UInt64? = 5, _ title: String = "清掃（R8）", start: String? = "2026-04-01",
    after predecessor: UInt64? = nil
  ) -> ChainedContract {
    link(2, "C-2", vendor: vendor, section: section, title: title, start: start, after: predecessor)
  }

  private static func predecessor(_ contracts: ChainedContract...) -> String? {
    ContractChains(contracts).suggestions.first { $0.contract.record == id(2) }?.predecessor?.contract.number
  }

  @Test func proposesTheContractOfTheYearBefore() {
    #expect(Self.predecessor(Self.before, Self.next()) == "C-1")
  }

  @Test(arguments: [("2026-03-31", false), ("2026-04-01", true), ("2026-05-01", true), ("2026-05-02", false)])
  func theOtherEndsAtMost31DaysBefore(start: String, isProposed: Bool) {
    #expect((Self.predecessor(Self.before, Self.next(start: start)) != nil) == isProposed)
  }

  @Test func whatDiffersOrIsNotRecordedMatchesNothing() {
    #expect(Self.predecessor(Self.before, Self.next(2)) == nil)
    #expect(Self.predecessor(Self.before, Self.next(nil)) == nil)
    #expect(Self.predecessor(Self.before, Self.next(1, 6)) == nil)
    #expect(Self.predecessor(Self.before, Self.next(1, nil)) == nil)
    #expect(Self.predecessor(Self.before, Self.next(1, 5, "警備（R8）")) == nil)
    #expect(Self.predecessor(Self.before, Self.next(start: nil)) == nil)
    let unnamed = link(1, "C-1", vendor: nil, section: 5, title: "清掃", end: "2026-03-31")
    #expect(Self.predecessor(unnamed, Self.next(nil)) == nil)
    let year = link(1, "C-1", vendor: 1, section: 5, title: "令和7年度", end: "2026-03-31")
    #expect(Self.predecessor(year, Self.next(1, 5, "令和8年度")) == nil)
  }

  @Test func oneThatHasAPredecessorIsLeftAlone() {
    #expect(ContractChains([Self.before, Self.next(after: 7)]).suggestions.isEmpty)
  }

  @Test func twoCandidatesAreLeftToSomebody() {
    let other = link(3, "C-3", vendor: 1, section: 5, title: "清掃", end: "2026-03-15")
    let suggestions = ContractChains([Self.before, other, Self.next()]).suggestions
    #expect(suggestions.map(\.obstacle) == [.severalCandidates])
    #expect(suggestions.first?.predecessor == nil)
    #expect(suggestions.first?.candidates.count == 2)
  }

  @Test func aCandidateThatIsFollowedAlreadyIsLeftToSomebody() {
    let follower = link(3, "C-3", vendor: 1, section: 5, title: "別件", start: "2026-04-01", after: 1)
    let suggestions = ContractChains([Self.before, follower, Self.next()]).suggestions
    #expect(suggestions.map(\.obstacle) == [.alreadyFollowed])
  }

  @Test func twoContractsWithOneCandidateAreLeftToSomebody() {
    let twin = link(3, "C-3", vendor: 1, section: 5, title: "清掃 令和8年度", start: "2026-04-01")
    let suggestions = ContractChains([Self.before, twin, Self.next()]).suggestions
    #expect(suggestions.map(\.obstacle) == [.sharedCandidate, .sharedCandidate])
  }

  /// The earlier one wrongly names the later as what it follows.
  @Test func aCandidateThatComesAfterTheContractIsLeftToSomebody() {
    let wrong = link(1, "C-1", vendor: 1, section: 5, title: "清掃", end: "2026-03-31", after: 2)
    #expect(ContractChains([wrong, Self.next()]).suggestions.map(\.obstacle) == [.circle])
  }

  /// Each alone would do; both would close a ring, which the register refuses with everything else in the batch.
  @Test func suggestionsTogetherCloseNoCircle() {
    let first = link(1, "C-1", vendor: 1, section: 5, title: "清掃", end: "2025-03-31", after: 3)
    let second = link(2, "C-2", vendor: 1, section: 5, title: "清掃", start: "2025-04-01", end: "2026-03-31")
    let third = link(3, "C-3", vendor: 1, section: 5, title: "清掃", start: "2026-04-01")
    let suggestions = ContractChains([first, second, third]).suggestions
    #expect(suggestions.map(\.contract.contract.number) == ["C-2", "C-3"])
    #expect(suggestions.map(\.obstacle) == [nil, .circle])
  }
}

private func id(_ number: UInt64) -> RecordID { RecordID(high: 1, low: number) }

private func link(
  _ record: UInt64, _ number: String, vendor: UInt64? = nil, section: UInt64? = nil, title: String = "件名",
  start: String? = nil, end: String? = nil, after predecessor: UInt64? = nil
) -> ChainedContract {
  let members: [String: String?] = [
    "number": number, "title": title, "start": start, "end": end, "vendor": vendor.map { id($0).description },
    "section": section.map { id($0).description }, "predecessor": predecessor.map { id($0).description },
  ]
  return ChainedContract(
    record: id(record), contract: Contract(body: members.compactMapValues { $0.map(JSONValue.string) }))
}

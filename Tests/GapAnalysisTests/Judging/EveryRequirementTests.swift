import GapAnalysis
import TestSupport
import Testing

/// Each of the 141 requirements, whatever it is asked of, once met and once a gap.
@Suite struct EveryRequirementTests {
  static let cases =
    RequirementCase.ofContracts + RequirementCase.ofServices + RequirementCase.ofTheOrganization
    + RequirementCase.ofSystems + RequirementCase.ofActs

  @Test func theTableHasEachOfThe141RequirementsOnce() {
    let ids = Self.cases.map(\.id)
    let catalogue = Judged.iizuka.requirements
    #expect(ids.count == 141)
    #expect(Set(ids) == Set(catalogue.map(\.id.rawValue)))
    #expect(Set(ids).count == ids.count)
    for row in Self.cases { #expect(Judged.iizuka.requirement(.init(rawValue: row.id))?.subject == row.kind) }
  }

  @Test(arguments: cases) func isMetByTheStrongestThingThatShowsIt(row: RequirementCase) {
    let verdict = row.verdict(row.meet)
    #expect(verdict?.status == .satisfied)
    #expect(verdict?.hasConflict == false)
    #expect(verdict?.evidence != nil)
    // What shows it is a derivation wherever the catalogue names one first, and else a judgement.
    let isJudged: Bool
    if case .judged = verdict?.reason { isJudged = true } else { isJudged = false }
    let strongest = Judged.iizuka.requirement(.init(rawValue: row.id))?.shownBy.first
    let isLeftToJudgement = ["9.1-3-1-a", "9.1-3-2-c", "5.1-4-2", "9.3A-3-1", "9.3A-3-8"].contains(row.id)
    #expect(isJudged == (strongest == .assessment || isLeftToJudgement))
  }

  @Test(arguments: cases) func isAGapWithoutIt(row: RequirementCase) {
    let verdict = row.verdict(row.miss)
    #expect(verdict?.status == row.gap)
    #expect(verdict?.status.isGap == true)
  }
}

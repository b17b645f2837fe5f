import Registry
import Requirements
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct DueFromTests {
  /// What people read is what judging does: on a subject without a date, only what is due at any time is due.
  @Test(arguments: SubjectKind.allCases, Phase.allCases)
  func saysAlwaysExactlyWhereNoDateIsNeeded(kind: SubjectKind, phase: Phase) {
    let state = SubjectState(
      SubjectVersion(), of: kind, applied: nil, graceDaysAfterEnd: 30, signedBeforeStandard: false, classPoints: 0)
    let words = DueFrom.words(phase, of: kind, graceDaysAfterEnd: 30)
    // The organization has no end.
    let isDue = state.due(phase) == Day.always || kind == .organization
    #expect(words.en.contains("always") == isDue)
    #expect(words.ja.contains("常に") == isDue)
  }

  @Test func theGraceIsTheCitys() {
    let words = DueFrom.words(.end, of: .contract, graceDaysAfterEnd: 14)
    #expect(words.ja == "履行終了日の後、14日の猶予（市の設定）が過ぎてから（それより早い完了日があれば、その日から）")
    #expect(
      words.en
        == "after the end of the contract and 14 days of grace (a setting of the city), or from the day on which "
        + "it was closed, if that is earlier")
  }
}

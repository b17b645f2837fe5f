import Testing

@testable import ClauseChecking

@Suite struct ClauseChangeTests {
  @Test(arguments: [
    (ClauseStatus.absent, ClauseStatus.present, ClauseChange.Kind.gained), (.contradicted, .partial, .gained),
    (.partial, .present, .strengthened), (.present, .partial, .weakened), (.present, .absent, .lost),
    (.partial, .contradicted, .lost), (.absent, .contradicted, .weakened), (.contradicted, .absent, .same),
    (.present, .present, .same), (.contradicted, .contradicted, .same),
  ])
  func saysWhatBecameOfAnItem(old: ClauseStatus, new: ClauseStatus, kind: ClauseChange.Kind) {
    #expect(ClauseChange.kind(old, new) == kind)
  }

  @Test func comparesTextsItemByItem() throws {
    let old = "第1条　受注者は、業務上知り得た秘密を漏らしてはならない。\n第2条　受注者は、個人情報を暗号化しなければならない。"
    let new = "第1条　受注者は、業務を再委託してはならない。\n第2条　受注者は、個人情報を暗号化するよう努めるものとする。"
    let changes = ClauseChange.changes(from: try checked(old), to: try checked(new))
    func kind(_ id: String) -> ClauseChange.Kind? {
      changes.first { $0.new.requirement.rawValue.hasSuffix(id) }?.kind
    }
    #expect(changes.count == 15)
    #expect(kind("d-08") == .lost)
    #expect(kind("d-09") == .gained)
    #expect(kind("d-02") == .weakened)
    #expect(kind("d-06") == .same)
  }
}

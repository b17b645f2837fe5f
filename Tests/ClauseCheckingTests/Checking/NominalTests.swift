import ClauseChecking
import Testing

/// Specifications say their duties in nouns.
@Suite struct NominalTests {
  private static let specification = """
    窓口業務委託　仕様書
    １　作業場所
    　本庁舎２階の執務室
    ２　体制
    ・業務責任者及び従事者の名簿の契約後７日以内の提出
    ３　再委託
    ・全部の一括は不可。一部は、事前の書面による承認を条件とする
    """

  @Test func bulletsThatEndInNounsBind() throws {
    #expect(try finding("d-03", in: Self.specification).status == .present)
    #expect(try finding("d-09", in: Self.specification).status == .present)
  }

  @Test func thatIsSoInSpecificationsOnly() throws {
    let text = Self.specification.replacing("仕様書", with: "のご案内")
    #expect(try finding("d-03", in: text).status == .absent)
  }

  @Test func aTableOfContentsOfASpecificationHoldsNothing() throws {
    let text = "業務仕様書\n１　再委託の禁止\n２　情報の持出しの禁止\n３　秘密の保持\n４　個人情報の複製の禁止\n"
    let checked = try checked(text)
    #expect(checked.notAContract == .contentsOnly)
    #expect(checked.findings.allSatisfy { $0.status == .absent })
  }

  @Test(arguments: [("３時間以内　［保証値］", ClauseStatus.present), ("３時間以内　［目標値］", .partial)])
  func aTargetIsLessThanAPromise(value: String, status: ClauseStatus) throws {
    #expect(try finding("d-04", in: "サービスレベル合意書\n１　可用性\n1-1　復旧時間　\(value)\n").status == status)
  }

  @Test func aFullStopBehindABanChangesNothing() throws {
    #expect(try finding("d-09", in: "第1条　業務の再委託は禁止。").status == .present)
  }
}

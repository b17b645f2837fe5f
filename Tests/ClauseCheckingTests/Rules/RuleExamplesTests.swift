import ClauseChecking
import DocumentText
import Requirements
import Testing

/// Each rule says what it finds by examples of its own; they are run here.
@Suite struct RuleExamplesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let requirement: RequirementID
    let example: ClauseItem.Example

    var testDescription: String { example.place }
  }

  static let cases: [Case] = ((try? Shipped.checker.get())?.rules.items ?? []).flatMap { item in
    item.examples.map { Case(requirement: item.requirement, example: $0) }
  }

  private func status(_ requirement: RequirementID, _ text: String) throws -> CheckedClause {
    try #require(try checked(text).findings.first { $0.requirement == requirement })
  }

  @Test func thereAreFifteenItemsAndEachIsShownMetAndMissing() throws {
    let items = try Shipped.checker.get().rules.items
    #expect(
      items.map(\.requirement.rawValue) == (1...14).map { "9.1-2-1-d-\($0 < 10 ? "0" : "")\($0)" } + ["9.1-2-1-e"])
    for item in items {
      let shown = Set(item.examples.map(\.status))
      #expect(shown.isSuperset(of: [.present, .absent]), "\(item.requirement)")
    }
  }

  @Test(arguments: cases) func findsWhatTheExampleSays(one: Case) throws {
    let found = try status(one.requirement, one.example.text)
    #expect(found.status == one.example.status, "\(one.example.place): \(one.example.text) \(found.reason.ja)")
  }

  /// The same clause, as other contracts write it.
  static let spellings: [@Sendable (String) -> String] = [
    { $0.replacing("受注者", with: "受託者").replacing("発注者", with: "委託者") },
    { $0.replacing("受託者", with: "乙").replacing("委託者", with: "甲") },
    { $0.replacing("及び", with: "および").replacing("又は", with: "または") },
    { $0.replacing("、", with: "，").replacing("。", with: "．") },
    { $0.replacing("第", with: "第 ").replacing("条　", with: " 条 ") },
    { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") },
  ]

  @Test(arguments: cases, spellings.indices) func otherSpellingsChangeNothing(one: Case, spelling: Int) throws {
    let text = Self.spellings[spelling](one.example.text)
    #expect(try status(one.requirement, text).status == one.example.status, "\(text)")
  }

  @Test func eachModelClauseSaysItsItem() throws {
    for item in try Shipped.checker.get().rules.items {
      let clause = item.model.replacing("{contractor}", with: "受注者").replacing("{client}", with: "発注者")
      #expect(try status(item.requirement, "第1条　" + clause).status == .present, "\(item.requirement): \(clause)")
    }
  }
}

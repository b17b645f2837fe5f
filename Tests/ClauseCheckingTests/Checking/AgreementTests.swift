import DocumentText
import Testing

@testable import ClauseChecking

/// What an agreement on confidentiality says, term by term.
@Suite struct AgreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let term: Int
    let example: ClauseItem.Example

    var testDescription: String { example.place }
  }

  static let cases: [Case] = ((try? Shipped.checker.get())?.rules.agreement ?? []).enumerated().flatMap { place, term in
    term.examples.map { Case(term: place, example: $0) }
  }

  /// Makes a confidentiality agreement of any text.
  private static let duty = "\n第90条　受領者は、秘密を守らなければならない。"

  @Test func eachTermIsShownSaidAndNotSaid() throws {
    let terms = try Shipped.checker.get().rules.agreement
    #expect(
      terms.map(\.element.id) == [
        "purpose", "definition", "exceptions", "thirdParties", "subcontractors", "survivalWithEnd",
        "survivalWithoutEnd",
        "returning", "damages", "jurisdiction",
      ])
    #expect(terms.allSatisfy { Set($0.examples.map(\.status)) == [.present, .absent] })
  }

  @Test(arguments: cases) func findsWhatTheExampleSays(one: Case) throws {
    let checked = try checked("秘密保持契約書\n" + one.example.text + Self.duty)
    let part = try #require(checked.agreement.isEmpty ? nil : checked.agreement[one.term])
    #expect((part.strength != nil) == (one.example.status == .present), "\(one.example.place): \(one.example.text)")
  }

  @Test func aContractWithoutSecrecyHasNone() throws {
    #expect(try checked("第1条　受注者は、業務を再委託してはならない。").agreement.isEmpty)
  }

  @Test func aTermMayStandAboveItsDefinition() throws {
    let duty = "第2条　当社は、秘密情報を第三者に開示しないものとします。\n"
    let defined = "第1条（定義）\n・秘密情報\n当社が開示を受けた一切の情報であって、その旨を示されたものをいいます。\n"
    #expect(try finding("e", in: duty).status == .partial)
    #expect(try finding("e", in: defined + duty).status == .present)
    #expect(try finding("e", in: defined.replacing("・秘密情報", with: "・連絡先") + duty).status == .partial)
  }
}

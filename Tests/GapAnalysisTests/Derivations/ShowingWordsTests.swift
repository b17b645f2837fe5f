import Registry
import Requirements
import Testing
import TextForms

@testable import GapAnalysis

/// What people read of each derivation.
@Suite struct ShowingWordsTests {
  /// Every derivation with every combination of its parameters.
  private static let all: [Showing] = Derivations.signatures.flatMap { signature in
    signature.parameters.reduce([[:]]) { (combinations: [[String: String]], parameter) in
      combinations.flatMap { known in
        parameter.value.map { value in known.merging([parameter.key: value]) { old, _ in old } }
      }
    }.map { .derivation(name: signature.name, parameters: $0) }
  }

  @Test func everyOneIsSaidInJapaneseAndEnglish() {
    #expect(Self.all.count > 200)
    for showing in Self.all {
      let words = showing.words
      #expect(words.ja.unicodeScalars.contains { (0x3041...0x9FFF).contains($0.value) }, "\(showing)")
      #expect(words.en.utf8.allSatisfy { $0 < 0x80 }, "\(showing)")
      guard case .derivation(let name, _) = showing else { continue }
      #expect(!words.ja.contains(name) && !words.en.contains(name), "\(showing)")
    }
  }

  @Test func noTwoSayTheSame() {
    for language in Language.allCases {
      let texts = Self.all.map { $0.words[language] }
      let shared = Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(shared.isEmpty, "\(shared)")
    }
  }

  @Test func oneThatNobodyKnowsHasItsName() {
    #expect(
      Showing.derivation(name: "ruleOfTomorrow", parameters: ["a": "b"]).words
        == Words(ja: "ruleOfTomorrow", en: "ruleOfTomorrow"))
  }

  @Test func aValueThatNobodyKnowsStandsAsItIs() {
    let showing = Showing.derivation(name: "eachEvent", parameters: ["kind": "flood", "needs": "reported"])
    #expect(
      showing.words
        == Words(ja: "出来事「flood」のどの記録についても、報告日がある", en: "of each recorded event (flood): it says when it was reported"))
  }
}

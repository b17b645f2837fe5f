import Registry
import Testing
import TextForms

@Suite struct RegisterErrorTests {
  private static let errors: [RegisterError] = [
    .invalid(.contract, number: "C-1", []), .unknownRecord(.vendor, number: "V-1"), .numberTaken(.nda, number: "N-1"),
    .retired(.contract, number: "C-1"), .staleVersion(.contract, number: "C-1", expected: 1, found: 2),
    .nothingToChange(.contract, number: "C-1"),
    .clockBehind(now: Instant(milliseconds: 0), head: Instant(milliseconds: 1)),
    .officerRequired(act: Words(ja: "判定", en: "assess")), .notNeededForMust(requirement: "9.1-2-1-e"),
    .reasonRequired(act: Words(ja: "抹消", en: "retire")), .unknownEntry(1), .stillInForce(1), .alreadyRedacted(1),
    .unreadableBody(sequence: 1), .noCatalogue,
    .refused(
      .event, number: "E-1",
      [
        Breach(
          code: "nda-not-in-force", basis: Words(ja: "市の設定", en: "setting of the city"),
          message: Words(ja: "契約がありません", en: "no agreement"), remedy: Words(ja: "結んでください。", en: "Conclude one."))
      ]),
  ]

  @Test func everyErrorHasItsOwnCode() {
    #expect(Set(Self.errors.map(\.code)).count == Self.errors.count)
    #expect(Self.errors.allSatisfy { !$0.code.contains { $0.isUppercase || $0.isWhitespace } })
  }

  @Test(arguments: errors)
  func everyErrorSaysWhatAndWhatToDoInBothLanguages(error: RegisterError) {
    for words in [error.message, error.remedy] {
      #expect(words.ja.hasSuffix("。") && words.ja.unicodeScalars.contains { $0.value > 0x3000 })
      #expect(words.en.unicodeScalars.allSatisfy { $0.value < 0x3000 } && !words.en.isEmpty)
    }
  }
}

import Testing

@testable import TextForms

struct CP932EncoderTests {
  private func encoded(_ text: String) -> (bytes: [UInt8], replaced: ReplacedCharacters) {
    var encoder = CP932Encoder()
    var bytes: [UInt8] = []
    encoder.append(text, to: &bytes)
    return (bytes, encoder.replaced)
  }

  private static let written: [(text: String, bytes: [UInt8])] = [
    ("髙", [0xFB, 0xFC]), ("①", [0x87, 0x40]), ("㈱", [0x87, 0x8A]), ("表", [0x95, 0x5C]), ("ｱ", [0xB1]),
    ("a\\~\u{1A}", [0x61, 0x5C, 0x7E, 0x1A]), ("～", [0x81, 0x60]), ("\u{E000}", [0xF0, 0x40]),
  ]

  @Test(arguments: written)
  func writesWhatWindowsWrites(text: String, bytes: [UInt8]) {
    let answer = encoded(text)
    #expect(answer.bytes == bytes)
    #expect(answer.replaced.isEmpty)
  }

  @Test func signsWithTwoCodePointsBecomeTheOneThatWindowsHas() throws {
    let answer = encoded("〜−—‖¢£¬¥‾")
    #expect(answer.replaced.isEmpty)
    #expect(try TextDecoding.decode(answer.bytes).text == "～－―∥￠￡￢￥￣")
  }

  @Test func everyLetterThatItHasComesBack() throws {
    let text = String((0x80...0xFFFF).compactMap(Unicode.Scalar.init).map(Character.init))
    let answer = encoded(text)
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where answer.replaced.counts[scalar] == nil { kept.append(scalar) }
    #expect(kept.count > 9_000)
    #expect(answer.bytes.count > 2 * 60_000)
    var again = CP932Encoder()
    var bytes: [UInt8] = []
    again.append(String(kept), to: &bytes)
    #expect(again.replaced.isEmpty)
    let signs: [Unicode.Scalar: Unicode.Scalar] = [
      "〜": "～", "−": "－", "—": "―", "‖": "∥", "¢": "￠", "£": "￡", "¬": "￢", "¥": "￥", "‾": "￣",
    ]
    #expect(try CP932.decode(bytes).unicodeScalars.elementsEqual(kept.map { signs[$0] ?? $0 }))
  }

  /// Foundation would drop the selector without a word.
  @Test func whatItLacksIsSeenAndCounted() throws {
    let answer = encoded("𠮷野家と𠮷田 葛\u{E0100} café")
    #expect(try TextDecoding.decode(answer.bytes).text == "〓野家と〓田 葛〓 caf〓")
    #expect(answer.replaced.counts == ["𠮷": 2, "\u{E0100}": 1, "é": 1])
    #expect(answer.replaced.total == 4)
    #expect(answer.replaced.words.ja.contains("延べ4字"))
    #expect(answer.replaced.words.ja.contains("é U+00E9 ×1、𠮷 U+20BB7 ×2、U+E0100×1"))
    #expect(answer.replaced.words.en.hasPrefix("4 characters that CP932 (Shift_JIS) lacks became 〓"))
  }

  @Test func namesTheFirstTenAndSaysHowManyMoreThereAre() {
    let answer = encoded(String((0x3400..<0x340C).compactMap(Unicode.Scalar.init).map(Character.init)))
    #expect(answer.replaced.words.ja.contains("、ほか2種類）"))
    #expect(answer.replaced.words.en.contains(", and 2 others)"))
  }

  @Test func replacementsOfSeveralFilesAddUp() {
    var all = encoded("𠮷").replaced
    all += encoded("𠮷é").replaced
    #expect(all.counts == ["𠮷": 2, "é": 1])
  }
}

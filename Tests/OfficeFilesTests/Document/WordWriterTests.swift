import TestSupport
import Testing

@testable import OfficeFiles

/// What is written is read again, and depends on nothing but its text.
struct WordWriterTests {
  private typealias Paragraph = WordWriter.Paragraph

  private func lines(_ paragraphs: [WordWriter.Paragraph]) throws -> [String] {
    try WordDocument(WordWriter(paragraphs).bytes()).lines.map(\.text)
  }

  @Test func paragraphsComeBack() throws {
    let paragraphs = [
      Paragraph(.title, "特記事項"), Paragraph(.body, "　<甲> & \"乙\" は、'A]]>B'"), Paragraph(.body, ""),
      Paragraph(.note, "𠮷野家"),
      Paragraph(.numbered, "２　一\t二\n三"),
    ]
    let document = try WordDocument(WordWriter(paragraphs).bytes())
    #expect(document.lines.map(\.text) == ["特記事項", "　<甲> & \"乙\" は、'A]]>B'", "𠮷野家", "２　一\t二", "三"])
    #expect(document.lines.map(\.paragraph) == [1, 2, 4, 5, 5])
  }

  @Test func lettersThatXMLHasNotAreReplaced() throws {
    #expect(try lines([Paragraph(.body, "一\u{0}二\u{1B}三\u{FFFF}四")]) == ["一\u{FFFD}二\u{FFFD}三\u{FFFD}四"])
  }

  @Test(arguments: 0..<60) func anyTextComesBackAndEqualTextIsEqualBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let letters = Array("甲乙条、。（）<>&\"'ab 　\t𠮷é\u{301}〔〕")
    let paragraphs = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      let count = Int.random(in: 1...40, using: &random)
      let text = String((0..<count).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
      return Paragraph(WordWriter.Style.allCases.randomElement(using: &random) ?? .body, "第" + text)
    }
    let bytes = try WordWriter(paragraphs).bytes()
    #expect(try bytes == WordWriter(paragraphs).bytes())
    #expect(try WordDocument(bytes).lines.map(\.text).map { Array($0.utf8) } == paragraphs.map { Array($0.text.utf8) })
    #expect(try bytes != WordWriter(paragraphs + [Paragraph(.body, "")]).bytes())
  }

  /// Local time would make the bytes depend on where they are written.
  @Test func everyPartHasTheFirstDayOfArchives() throws {
    let bytes = try WordWriter([Paragraph(.body, "本文")]).bytes()
    var times: [[UInt8]] = []
    for place in bytes.indices.dropLast(30) where Array(bytes[place..<place + 4]) == [0x50, 0x4B, 0x03, 0x04] {
      times.append(Array(bytes[place + 10..<place + 14]))
    }
    #expect(times == Array(repeating: [0, 0, 0x21, 0], count: 6))
  }

  @Test func everyStyleThatIsUsedIsDefined() {
    for style in WordWriter.Style.allCases {
      #expect(WordParts.styles.contains("w:styleId=\"\(style.rawValue)\""), "\(style)")
    }
  }
}

import Testing

@testable import TextForms

struct TextDecodingTests {
  private let sample = "契約名称,相手方\n保守１,㈱髙﨑\n一覧　最新,42\n"

  @Test func asciiAndNothingAreUTF8() throws {
    #expect(try TextDecoding.decode(Array("a,b\n".utf8)) == DecodedText(text: "a,b\n", encoding: .utf8))
    #expect(try TextDecoding.decode([]) == DecodedText(text: "", encoding: .utf8))
  }

  @Test func readsUTF8WithAndWithoutItsMark() throws {
    let bytes = Array(sample.utf8)
    #expect(try TextDecoding.decode(bytes) == DecodedText(text: sample, encoding: .utf8))
    let marked = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + bytes)
    #expect(marked == DecodedText(text: sample, encoding: .utf8WithBOM))
    #expect(marked.text.unicodeScalars.first == "契")
  }

  @Test(arguments: [TextEncoding.utf16LE, .utf16BE], [true, false])
  func readsUTF16(_ encoding: TextEncoding, withMark: Bool) throws {
    let text = withMark ? "𠮷野\n" + sample : sample
    let bytes = utf16(text, encoding, withMark: withMark)
    #expect(try TextDecoding.decode(bytes) == DecodedText(text: text, encoding: encoding))
    let ascii = utf16("id,name\r\n", encoding, withMark: withMark)
    #expect(try TextDecoding.decode(ascii) == DecodedText(text: "id,name\r\n", encoding: encoding))
  }

  @Test(arguments: [TextEncoding.utf16LE, .utf16BE])
  func refusesUTF16ThatIsCutOff(_ encoding: TextEncoding) {
    let marked = utf16(sample, encoding, withMark: true)
    #expect(throws: TextDecodingFault.truncatedUTF16) { try TextDecoding.decode(marked.dropLast()) }
    let unmarked = utf16(sample, encoding, withMark: false)
    #expect(throws: TextDecodingFault.truncatedUTF16) { try TextDecoding.decode(unmarked.dropLast()) }
    let pair = utf16("a𠮷", encoding, withMark: true)
    #expect(throws: TextDecodingFault.truncatedUTF16) { try TextDecoding.decode(pair.dropLast(2)) }
  }

  @Test func refusesALoneSurrogateAtItsPlace() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0x00, 0xDC, 0x42, 0]
    #expect(throws: TextDecodingFault.notText(byteOffset: 4)) { try TextDecoding.decode(bytes) }
  }

  @Test(arguments: [
    ("abcdefg\0", 7), ("ab\0cd\n", 2), ("\0", 0), ("契約\0\n", 6), ("PK\u{3}\u{4}\0\0\u{8}\0", 4),
    ("\u{FEFF}A\0", 4), ("a\0", 1),
  ])
  func refusesNUL(_ text: String, _ offset: Int) {
    #expect(throws: TextDecodingFault.nulByte(offset: offset)) { try TextDecoding.decode(Array(text.utf8)) }
  }

  @Test(
    arguments: [([0x8C, 0x5F, 0, 0x0A, 0x41, 0x42], 2), ([0xFF, 0xFE, 0x41, 0, 0, 0], 4)] as [([UInt8], Int)])
  func refusesNULInOtherEncodings(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: TextDecodingFault.nulByte(offset: offset)) { try TextDecoding.decode(bytes) }
  }

  @Test(
    arguments: [
      ([0x87, 0x40, 0x87, 0x8A], "①㈱"), ([0xFB, 0xFC], "髙"), ([0xEE, 0xE0], "髙"), ([0xFA, 0xB1], "﨑"),
      ([0xED, 0x95], "﨑"), ([0x81, 0x60], "～"), ([0x81, 0x7C], "－"), ([0x5C, 0x7E, 0xB1], "\\~ｱ"),
      ([0xFA, 0x40, 0xEE, 0xEF], "ⅰⅰ"), ([0xF0, 0x40], "\u{E000}"), ([0x8D, 0x82, 0x41], "高A"),
    ] as [([UInt8], String)])
  func readsCP932AsWindowsWritesIt(_ bytes: [UInt8], _ text: String) throws {
    #expect(try TextDecoding.decode(bytes) == DecodedText(text: text, encoding: .cp932))
  }

  /// The count and the FNV-1a digest over bytes and UTF-8 come from Python's cp932 codec.
  @Test func decodesEveryPairOfCP932() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for lead in Array(0x81...0x9F) + Array(0xE0...0xFC) as [UInt8] {
      for trail in 0x40...0xFC as ClosedRange<UInt8> where trail != 0x7F {
        guard let text = try? CP932.decode([lead, trail]) else { continue }
        count += 1
        #expect(text.unicodeScalars.count == 1)
        for byte in [lead, trail] + Array(text.utf8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    #expect(count == 9_604)
    #expect(digest == 0x02AD_2D72_5F6D_7C89)
  }

  @Test func refusesALoneLeadByteAtItsPlace() {
    let bytes: [UInt8] = Array("a,".utf8) + [0x8C, 0x5F, 0x96, 0xF1, 0x88]
    #expect(throws: TextDecodingFault.notText(byteOffset: 6)) { try TextDecoding.decode(bytes) }
    #expect(throws: TextDecodingFault.notText(byteOffset: 1)) { try TextDecoding.decode([0x41, 0x88, 0x0A]) }
    #expect(throws: TextDecodingFault.notText(byteOffset: 2)) {
      try TextDecoding.decode([0x8C, 0x5F, 0x82, 0x40])
    }
    #expect(throws: TextDecodingFault.notText(byteOffset: 0)) { try TextDecoding.decode([0x80]) }
  }

  @Test func refusesDamagedUTF8AtItsPlaceAndNotAsOtherCharacters() {
    let cut = Array("契約名称".utf8).dropLast()
    #expect(throws: TextDecodingFault.notText(byteOffset: 9)) { try TextDecoding.decode(Array(cut)) }
    let marked = [0xEF, 0xBB, 0xBF] + Array("契約".utf8) + [0xFF]
    #expect(throws: TextDecodingFault.notText(byteOffset: 9)) { try TextDecoding.decode(marked) }
  }

  @Test func neverCrashesAndNeverLosesWhatItReads() {
    var random = SplitMix(seed: 932)
    let pieces: [UInt8] = [
      0, 0x0A, 0x2C, 0x30, 0x41, 0x5C, 0x81, 0x82, 0xA0, 0xB1, 0xE3, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF,
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...9, using: &random)
      let bytes = (0..<length).map { _ in pieces.randomElement(using: &random) ?? 0 }
      guard let read = try? TextDecoding.decode(bytes) else { continue }
      #expect(!read.text.unicodeScalars.contains("\u{FFFD}") && !read.text.unicodeScalars.contains("\0"))
      if read.encoding == .utf8 { #expect(Array(read.text.utf8) == bytes) }
    }
  }

  private func utf16(_ text: String, _ encoding: TextEncoding, withMark: Bool) -> [UInt8] {
    let units = (withMark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoding == .utf16LE ? pair : pair.reversed()
    }
  }
}

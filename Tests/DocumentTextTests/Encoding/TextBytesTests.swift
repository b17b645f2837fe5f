import Foundation
import Testing
import TextForms

@testable import DocumentText

/// The same text, whatever it was written in.
struct TextBytesTests {
  private static let text = "第１条　受注者は、①及び㈱の記録を髙度に守る。\nデータを消去すること。"
  private static let utf16 = Array(text.utf16)
  /// "受注者は記録を守る。データ。" and "業務委託契約書", in EUC-JP.
  private static let eucText: [UInt8] = [
    0xBC, 0xF5, 0xC3, 0xED, 0xBC, 0xD4, 0xA4, 0xCF, 0xB5, 0xAD, 0xCF, 0xBF, 0xA4, 0xF2, 0xBC, 0xE9, 0xA4, 0xEB, 0xA1,
    0xA3, 0xA5, 0xC7, 0xA1, 0xBC, 0xA5, 0xBF, 0xA1, 0xA3,
  ]
  private static let eucTitle: [UInt8] = [
    0xB6, 0xC8, 0xCC, 0xB3, 0xB0, 0xD1, 0xC2, 0xF7, 0xB7, 0xC0, 0xCC, 0xF3, 0xBD, 0xF1,
  ]

  static let forms: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + text.utf8),
    ("UTF-16LE", [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16BE", [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("CP932", Array(text.data(using: .shiftJIS) ?? Data())),
  ]

  @Test(arguments: forms)
  func textIsTheSameInAll(_ name: String, _ bytes: [UInt8]) throws {
    let read = try DocumentReader.read(bytes: bytes, name: "a.txt")
    #expect(read.blocks.map(\.text) == Self.text.split(separator: "\n").map(String.init))
    #expect(read.blocks[0].marks == [LineMark(offset: 0, line: 1)])
  }

  @Test func eucJPIsKnownByItsKana() throws {
    let read = try DocumentReader.read(bytes: Self.eucText, name: "a.txt")
    #expect(read.blocks.map(\.text) == ["受注者は記録を守る。データ。"])
  }

  @Test func kanjiOfEUCJPAndKatakanaOfCP932AreNotGuessed() throws {
    // 業務 in EUC-JP, and ｶﾌﾞｼｷｶﾞｲｼｬ, an even number of katakana of CP932.
    let halfWidth: [UInt8] = [0xB6, 0xCC, 0xDE, 0xBC, 0xB7, 0xB6, 0xDE, 0xB2, 0xBC, 0xAC]
    for bytes in [[0xB6, 0xC8, 0xCC, 0xB3], halfWidth] {
      #expect(reason(bytes, "a.txt") == .encodingUnclear)
    }
    let fault = DocumentFault("a.txt", .encodingUnclear)
    #expect(fault.message.ja.contains("EUC-JP") && fault.message.ja.contains("CP932"))
    let work = try DocumentReader.read(bytes: [0xB6, 0xC8, 0xCC, 0xB3], name: "a.txt", encoding: .eucJP)
    #expect(work.blocks.map(\.text) == ["業務"])
    // CP932 has no such bytes.
    #expect(try DocumentReader.read(bytes: Self.eucTitle, name: "a.txt").blocks.map(\.text) == ["業務委託契約書"])
    let katakana = try DocumentReader.read(bytes: [0xB6, 0xCC, 0xDE, 0xBC], name: "a.txt", encoding: .cp932)
    #expect(katakana.blocks.map(\.text) == ["ｶﾌﾞｼ"])
  }

  @Test func halfWidthKatakanaAmongKanjiIsCP932() throws {
    let text = "受託者は、ﾃﾞｰﾀを消去する。"
    let bytes = Array(try #require(text.data(using: .shiftJIS)))
    #expect(try DocumentReader.read(bytes: bytes, name: "a.txt").blocks.map(\.text) == [text])
  }

  @Test func anEncodingThatIsNamedMustFit() {
    #expect(reason(Array(Self.text.utf8), encoding: .cp932) == .notInEncoding(.cp932))
    #expect(reason(Array(Self.text.utf8), encoding: .eucJP) == .notInEncoding(.eucJP))
    #expect(reason(Self.eucText, encoding: .utf8) == .notInEncoding(.utf8))
    #expect(reason(Array("plain\n".utf8), encoding: .cp932) == nil)
    #expect(reason(Self.forms[2].1, encoding: .utf16BE) == .notInEncoding(.utf16BE))
    for form in Self.forms[2...3] { #expect(reason(form.1) == nil) }
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(reason([0x41, 0x42, 0x00, 0x01, 0xC0, 0xC1]) == .encoding(.nulByte(offset: 2)))
    #expect(reason(Array("契約\u{1}書".utf8)) == .binary(offset: 6))
    #expect(reason(Array("契約書".utf8) + [0xFF] + Array("契約書".utf8)) == .encoding(.notText(byteOffset: 9)))
  }
}

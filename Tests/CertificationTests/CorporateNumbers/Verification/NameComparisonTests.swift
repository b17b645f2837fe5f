import Foundation
import Testing

@testable import Certification

@Suite struct NameComparisonTests {
  @Test(arguments: [
    ("株式会社サンプル", "株式会社サンプル"), ("㈱サンプル", "株式会社サンプル"), ("（株）ｻﾝﾌﾟﾙ", "株式会社サンプル"),
    ("㍿サンプル", "株式会社サンプル"), ("サンプル㈲", "サンプル有限会社"), ("株式会社 サ ン プ ル", "株式会社サンプル"),
    ("株式会社Food O'Clock", "株式会社Ｆｏｏｄ　Ｏ’Ｃｌｏｃｋ"), ("N Plus株式会社", "Ｎ　Ｐｌｕｓ株式会社"),
    ("NPO法人まちづくり", "特定非営利活動法人まちづくり"), ("株式会社か\u{3099}", "株式会社が"), ("株式会社サ-バ-", "株式会社サーバー"),
  ])
  func acceptsAnotherWritingOfTheSameName(ours: String, registered: String) {
    #expect(NameComparison.of(ours, registered, hasPictures: false) == .same)
    #expect(NameComparison.of(registered, ours, hasPictures: false) == .same)
  }

  @Test(arguments: [("株式会社さくら", "株式会社サクラ"), ("株式会社ABC", "株式会社Ａｂｃ")])
  func saysThatOnlyTheKindOfLettersDiffers(ours: String, registered: String) {
    let comparison = NameComparison.of(ours, registered, hasPictures: false)
    #expect(comparison == .otherLetters)
    #expect(comparison.agrees)
  }

  @Test(arguments: [
    ("サンプル株式会社", "株式会社サンプル", NameComparison.formPosition), ("サンプル㈱", "株式会社サンプル", .formPosition),
    ("有限会社サンプル", "株式会社サンプル", .legalForm), ("サンプル", "株式会社サンプル", .legalForm),
    ("株式会社サンプル九州支店", "株式会社サンプル", .different), ("株式会社サーバ", "株式会社サーバー", .different),
    ("株式会社沢田", "株式会社澤田", .different), ("株式会社サンプルＡ", "サンプルＢ株式会社", .different),
  ])
  func saysHowNamesDiffer(ours: String, registered: String, expected: NameComparison) {
    #expect(NameComparison.of(ours, registered, hasPictures: false) == expected)
    #expect(NameComparison.of(registered, ours, hasPictures: false) == expected)
    #expect(!expected.agrees)
  }

  @Test(arguments: [("株式会社髙田", "株式会社高田"), ("株式会社\u{FA1B}岡", "株式会社福岡")])
  func saysWhereAFileInShiftJISCannotWriteOurLetters(ours: String, registered: String) {
    #expect(NameComparison.of(ours, registered, hasPictures: false) == .unwritten)
    #expect(NameComparison.of(registered, ours, hasPictures: false) == .different)
    #expect(!NameComparison.unwritten.agrees)
  }

  @Test(arguments: [
    ("株式会社髙見澤製作所", "株式会社高見澤製作所", NameComparison.pictureLetters),
    ("銘鈺株式会社", "銘＿株式会社", .pictureLetters), ("株式会社高見澤製作所", "株式会社高見澤製作所", .same),
    // The register can write 沢: had the name this letter, it would stand there.
    ("株式会社高見沢製作所", "株式会社高見澤製作所", .different), ("株式会社髙見澤", "株式会社高見澤製作所", .different),
    ("髙見澤製作所株式会社", "株式会社高見澤製作所", .different),
  ])
  func doesNotSayThatLettersDifferWhichAreShownAsPictures(ours: String, registered: String, expected: NameComparison) {
    #expect(NameComparison.of(ours, registered, hasPictures: true) == expected)
  }

  @Test func knowsTheLettersThatTheRegisterWrites() {
    for letter in "亜腕弌熙Ａαя＿".unicodeScalars { #expect(PictureLetters.isWritten(letter), "\(letter)") }
    for letter in "髙﨑①鈺纊\u{20BB7}é".unicodeScalars { #expect(!PictureLetters.isWritten(letter), "\(letter)") }
  }

  @Test func findsEveryRegisteredNameTheSameAsItself() throws {
    let records = try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
    for record in records {
      #expect(NameComparison.of(record.name, record.name, hasPictures: false) == .same)
      // As somebody types it who has no full-width letters.
      let typed = record.name.precomposedStringWithCompatibilityMapping
      #expect(NameComparison.of(typed, record.name, hasPictures: false) == .same, "\(record.name)")
    }
  }
}

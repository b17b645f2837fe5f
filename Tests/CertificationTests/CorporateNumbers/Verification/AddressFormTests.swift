import TestSupport
import Testing
import TextForms

@testable import Certification

@Suite struct AddressFormTests {
  @Test(arguments: [
    ("1-2-3", "一丁目２番３号"), ("1-2-3", "１丁目２番地の３"), ("1-2-3", "１ー２－３"), ("1−2‐3", "1丁目2-3"),
    ("南青山4-17-35-105", "南青山４丁目１７番３５－１０５号"), ("大手町2-1-1大手町野村ビル8階", "大手町２丁目１番１号 大手町野村ビル８階"),
    ("下赤坂736-2", "下赤坂七百三十六番地２"), ("新立岩5-5", "新立岩五番五号"), ("仁良500", "仁良五〇〇番地"),
    ("香住ヶ丘2-8-2 102-2号室", "香住ヶ丘２丁目８番２号１０２‐２号室"), ("三田２－１０－５９ ３０１", "三田２丁目１０番地５９号３０１"),
    ("中辻町1-1-901", "中辻町１番地の１－９０１"), ("二十三番地の4", "23ノ4"),
  ])
  func takesNumbersInEitherWritingAsOne(one: String, other: String) {
    #expect(AddressForm(one) == AddressForm(other), "\(AddressForm(one).text) \(AddressForm(other).text)")
  }

  @Test(arguments: [
    ("1-2-3", "1-2-4"), ("1-2-3", "1-23"), ("1-2-3", "12-3"), ("1-2-3", "1-2"), ("一番町1", "1町1"), ("101号室", "101"),
    ("1-2-3 405", "1-2-3405"), ("本町1-2サンプルビル", "本町1-2"), ("三田1", "3田1"), ("大字立岩1", "立岩1"), ("香住ケ丘1", "香住ヶ丘1"),
    ("沢1", "澤1"), ("第3号館", "第3館"),
  ])
  func keepsApartWhatIsNotTheSame(one: String, other: String) {
    #expect(AddressForm(one) != AddressForm(other), "\(AddressForm(one).text)")
  }

  @Test func foldsWhatIsFoldedToItself() throws {
    var random = SeededRandom(seed: 20_261_126)
    let parts = Self.parts + ["か\u{3099}", "゛", " ", "　", "\u{FA1B}", "①", "㈱"]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      let folded = AddressForm(text).text
      #expect(AddressForm(folded).text == folded, "\(text)")
    }
    for record in try records() {
      let folded = AddressForm(record.address ?? "").text
      #expect(AddressForm(folded).text == folded)
    }
  }

  @Test func hyphensAndWidthsNeverMatter() throws {
    var random = SeededRandom(seed: 7)
    let addresses = try records().compactMap(\.address)
    let made = (0..<5_000).map { _ in
      (0..<Int.random(in: 1...9, using: &random)).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
    }
    for text in addresses + made {
      #expect(AddressForm(Width.halfwidth(text)) == AddressForm(text), "\(text)")
      #expect(AddressForm(Self.fullwidth(text)) == AddressForm(text), "\(text)")
      for hyphen in ["-", "－", "‐", "–", "—", "―", "−", "ー", "ｰ"] {
        let other = text.unicodeScalars.map { Width.isHyphenLike($0) || $0 == "－" ? hyphen : String($0) }.joined()
        #expect(AddressForm(other) == AddressForm(text), "\(text) \(hyphen)")
      }
    }
  }

  @Test func readsNumbersInKanji() {
    func number(_ text: String) -> String? {
      KanjiNumber.digits(Array(text.unicodeScalars)[...]).map { $0.map(String.init).joined() }
    }
    let read = ["一", "十", "二十三", "二三", "一〇五", "百五", "七百三十六", "千二百三十四", "三八百", "二十百", "〇十"].map(number)
    #expect(read == ["1", "10", "23", "23", "105", "105", "736", "1234", nil, nil, nil])
  }

  private static let parts = [
    "1", "２", "03", "一", "二十", "三八百", "丁目", "番", "番地", "号", "の", "ノ", "-", "－", "ー", "室", "町", "館", "目", "Ａ", "ビル",
    "飯塚市", "〇",
  ]

  private func records() throws -> [CorporateRecord] {
    try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
  }

  private static func fullwidth(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      (0x21...0x7E).contains(scalar.value) ? String(UnicodeScalar(scalar.value + 0xFEE0) ?? scalar) : String(scalar)
    }.joined()
  }
}

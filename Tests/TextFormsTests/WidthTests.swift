import Testing
import TextForms

struct WidthTests {
  @Test(arguments: [
    ("ＡＢＣ　１２３（税込）～", "ABC 123(税込)~"), ("ｶﾌﾞｼｷｶﾞｲｼｬ", "カブシキガイシャ"), ("ﾊﾟｿｺﾝ｡｢ｰ｣", "パソコン。「ー」"),
    ("ｳﾞﾜﾞｦﾞ", "ヴヷヺ"), ("ｱﾞ", "ア゛"), ("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ", "パピプペポバビブベボ"),
    ("か\u{3099}は\u{309A}", "がぱ"), ("plain ASCII", "plain ASCII"), ("飯塚市", "飯塚市"), ("￥1,000", "¥1,000"),
    ("ﾞ", "゛"), ("ｶ", "カ"), ("", ""),
  ])
  func foldsWidths(_ text: String, _ folded: String) {
    #expect(Array(Width.halfwidth(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func composesEveryKanaThatTakesAMark() {
    let voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ"
    let plain = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎﾊﾋﾌﾍﾎｳ"
    for (half, full) in zip(plain, voiced) {
      let mark = "パピプペポ".contains(full) ? "ﾟ" : "ﾞ"
      #expect(Width.halfwidth("\(half)\(mark)") == String(full))
    }
  }

  @Test(arguments: [
    ("契約金額（円）", "契約金額円"), ("契約\n金額 [円]", "契約金額円"), ("契約金額(円)", "契約金額円"),
    ("Ｎｏ．", "no."), ("№", "no"), ("㈱", "株"), ("①", "1"), ("⑳", "20"), ("⑴", "1"), ("⒈", "1"), ("Ⅳ", "iv"),
    ("ⅹ", "x"), ("Ⅻ", "xii"), ("ⓐ", "a"), ("㈲", "有"), ("㊤", "上"), ("㍿", "株式会社"), ("㌔", "キロ"),
    ("開始日〜終了日", "開始日~終了日"), ("開始日～終了日", "開始日~終了日"), ("サーバー", "サ-バ-"), ("ｻｰﾊﾞｰ", "サ-バ-"),
    ("A‐B", "a-b"), ("A−B", "a-b"), ("A―B", "a-b"), ("TEL\u{A0}番号\u{200B}", "tel番号"),
    ("葛\u{E0100}", "葛"), ("【必須】法人番号", "必須法人番号"), ("契約名", "契約名"), ("", ""),
  ])
  func foldsHeadings(_ text: String, _ folded: String) {
    #expect(Array(Width.foldedForMatching(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func foldingTwiceChangesNothing() {
    var random = SplitMix(seed: 7)
    for _ in 0..<5_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<8 {
        let ranges: [ClosedRange<UInt32>] = [
          0x20...0x7E, 0x2010...0x2500, 0x3000...0x33FF, 0xFF01...0xFFE6, 0x4E00...0x4E20,
        ]
        let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
      }
      let once = Width.foldedForMatching(String(scalars))
      #expect(Width.foldedForMatching(once) == once)
      let half = Width.halfwidth(String(scalars))
      #expect(Width.halfwidth(half) == half)
    }
  }
}

public import Registry
public import TextForms

/// How a name that we recorded compares with the one in the corporate-number register.
public enum NameComparison: String, WordedChoice {
  case same
  /// The same but for hiragana and katakana, or capital and small letters.
  case otherLetters = "other-letters"
  /// What differs are letters that the register shows as pictures.
  case pictureLetters = "picture-letters"
  /// They differ, by letters that a file of the register in Shift_JIS cannot write: it has others instead.
  case unwritten = "letters-not-in-shift-jis"
  /// 株式会社A and A株式会社 are two companies.
  case formPosition = "legal-form-position"
  /// Another legal form, or none.
  case legalForm = "legal-form"
  case different

  /// Widths, spaces and ㈱ for 株式会社 make no difference; old and new forms of a kanji do.
  ///
  /// - Parameter hasPictures: the register shows letters of this name as pictures.
  public static func of(_ ours: String, _ registered: String, hasPictures: Bool) -> NameComparison {
    let (ours, registered) = (RegisteredName(ours), RegisteredName(registered))
    let isSameCore = ours.core == registered.core
    let isAlike = isSameCore || ComparableLetters.loose(ours.core) == ComparableLetters.loose(registered.core)
    guard ours.form == registered.form else { return isAlike ? .legalForm : .different }
    guard ours.position == registered.position else { return isAlike ? .formPosition : .different }
    if isAlike { return isSameCore ? .same : .otherLetters }
    guard PictureLetters.explain(ours.core, registered.core) else { return .different }
    return hasPictures ? .pictureLetters : .unwritten
  }

  /// Nobody would take the two names for different ones.
  public var agrees: Bool { self == .same || self == .otherLetters }

  public var words: Words {
    switch self {
    case .same: Words(ja: "名称は一致しています", en: "the names agree")
    case .otherLetters:
      Words(
        ja: "名称は、ひらがな・カタカナ又は大文字・小文字の別を除いて一致しています",
        en: "the names agree but for hiragana and katakana, or capital and small letters")
    case .pictureLetters:
      Words(
        ja: "名称の異なる文字は登録簿が画像で示しているため、一致するか判断できません",
        en: "the letters of the names that differ are pictures in the register, so whether they agree cannot be told")
    case .unwritten:
      Words(
        ja: "名称の字体が異なります（Shift_JIS の登録簿ファイルでは書けない字です。Unicode のファイル又は Web-API で確かめてください）",
        en:
          "the names differ by letters that a file of the register in Shift_JIS cannot write: look at one in Unicode, or "
          + "ask the Web-API")
    case .formPosition:
      Words(ja: "法人格の位置（前株・後株など）が異なります", en: "the names differ in the position of the legal form")
    case .legalForm: Words(ja: "法人格の種類又は記載の有無が異なります", en: "the names differ in the legal form, or in its absence")
    case .different: Words(ja: "名称が異なります", en: "the names differ")
    }
  }
}

/// A name taken apart; kanji stay as they are.
private struct RegisteredName {
  let form: LegalForm?
  let position: CompanyName.Position
  let core: [Unicode.Scalar]

  init(_ text: String) {
    let letters = ComparableLetters.of(text)
    var written = String.UnicodeScalarView()
    written.append(contentsOf: letters)
    let found = LegalFormMatch.find(in: String(written))
    form = found?.form
    position = found?.position ?? .none
    core = found.map { Array($0.rest.unicodeScalars) } ?? letters
  }
}

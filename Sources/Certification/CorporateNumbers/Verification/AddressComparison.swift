public import Registry
public import TextForms

/// How an address that we recorded compares with the one in the corporate-number register.
public enum AddressComparison: String, WordedChoice {
  case same
  case notRecorded = "not-recorded"
  /// The register has none.
  case notRegistered = "not-registered"
  case pictureLetters = "picture-letters"
  /// They differ, by letters that a file of the register in Shift_JIS cannot write.
  case unwritten = "letters-not-in-shift-jis"
  case different

  /// Widths, hyphens, 丁目・番・号 and a prefecture that is left out make no difference; all else does.
  public static func of(_ ours: String?, _ record: CorporateRecord) -> AddressComparison {
    guard let ours = ours?.trimmedOrNil else { return .notRecorded }
    let local = [record.city, record.street].compactMap(\.self).joined()
    let registered = [record.address, record.foreignAddress, local].compactMap(\.self).filter { !$0.isEmpty }
    guard !registered.isEmpty else { return .notRegistered }
    let form = AddressForm(ours)
    let forms = registered.map { AddressForm($0) }
    if forms.contains(form) { return .same }
    guard forms.contains(where: { PictureLetters.explain(form.letters, $0.letters) }) else { return .different }
    return record.pictureLetters.contains(.address) ? .pictureLetters : .unwritten
  }

  /// Nothing speaks against it.
  public var agrees: Bool { self == .same || self == .notRecorded || self == .notRegistered }

  public var words: Words {
    switch self {
    case .same: Words(ja: "所在地は一致しています", en: "the addresses agree")
    case .notRecorded:
      Words(ja: "所在地は台帳に記録がなく、照合していません", en: "no address is recorded here, so it was not compared")
    case .notRegistered:
      Words(ja: "所在地は登録簿に記載がなく、照合していません", en: "the register has no address, so it was not compared")
    case .pictureLetters:
      Words(
        ja: "所在地の異なる文字は登録簿が画像で示しているため、一致するか判断できません",
        en:
          "the letters of the addresses that differ are pictures in the register, so whether they agree cannot be told")
    case .unwritten:
      Words(
        ja: "所在地の字体が異なります（Shift_JIS の登録簿ファイルでは書けない字です。Unicode のファイル又は Web-API で確かめてください）",
        en:
          "the addresses differ by letters that a file of the register in Shift_JIS cannot write: look at one in Unicode, "
          + "or ask the Web-API")
    case .different: Words(ja: "所在地が異なります", en: "the addresses differ")
    }
  }
}

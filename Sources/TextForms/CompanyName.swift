/// A company's name taken apart, so that two writings of one name can be told from two names.
public struct CompanyName: Sendable, Hashable {
  /// Where the legal form stands: 株式会社A and A株式会社 are two companies.
  public enum Position: String, Sendable, Hashable {
    /// 前株.
    case before
    /// 後株.
    case after
    /// Before the name of a branch: A株式会社九州支店.
    case within
    /// The name has no legal form.
    case none
  }

  /// The name as it was written.
  public let text: String
  /// The legal form that the name holds, `nil` when it holds none.
  public let legalForm: LegalForm?
  /// Where in the name the legal form stands.
  public let legalFormPosition: Position
  /// The legal form is written short: ㈱, (株).
  public let isAbbreviated: Bool
  /// The name without its legal form, with widths, spaces, brackets and variant kanji (髙, 﨑) folded.
  /// For comparing, never for showing.
  public let coreKey: String

  /// Takes any text: a name without a legal form is a name too.
  public init(_ text: String) {
    let written = CompanyName.prepared(text)
    let found = LegalFormMatch.find(in: written)
    self.text = text
    legalForm = found?.form
    legalFormPosition = found?.position ?? .none
    isAbbreviated = found?.isAbbreviated ?? false
    coreKey = CompanyName.key(of: found?.rest ?? written)
  }

  /// Equal for all writings of one name: 株式会社, ㈱ and （株） are one.
  ///
  /// The position of the legal form is not part of it: compare `legalFormPosition` beside it, since a
  /// ledger may have it wrong, and then the two are worth showing to somebody.
  public var matchingKey: String {
    guard let legalForm else { return coreKey }
    return "\(coreKey)/\(legalForm.rawValue)"
  }

  /// Widths folded, no spaces, ㈱ as (株), every bracket round.
  private static func prepared(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in WidthFoldedScalars(text) where !Width.isSpace(scalar) {
      switch scalar {
      case "[", "〔", "【", "{": written.append("(")
      case "]", "〕", "】", "}": written.append(")")
      case "\u{3220}"..."\u{3243}":
        written.append("(")
        written.append(contentsOf: (CompatibilityForm.letters(of: scalar) ?? "").unicodeScalars)
        written.append(")")
      case "㍿": written.append(contentsOf: LegalForm.kabushiki.name.unicodeScalars)
      default: written.append(VariantKanji.common(scalar))
      }
    }
    return String(written)
  }

  private static func key(of name: String) -> String {
    let folded = Width.foldedForMatching(name)
    // "Co., Ltd." and "Co.,Ltd" differ by what people leave out.
    guard folded.utf8.contains(where: { $0 == 0x2C || $0 == 0x2E }) else { return folded }
    return folded.filter { $0 != "," && $0 != "." }
  }
}

public import TextForms

/// Why a text could not be read as a class.
public enum ClassificationFault: Error, Sendable, Hashable {
  /// `3` alone: the standard parts class 3 of confidentiality into three.
  case ambiguous(ClassificationAxis, found: String, candidates: [String])
  case unknown(ClassificationAxis, found: String)
  case repeated(ClassificationAxis, found: String)
  /// Several classes without the names of their axes, and not one for each of the three.
  case unlabelled(found: String)

  public var code: String {
    switch self {
    case .ambiguous: "class-ambiguous"
    case .unknown: "class-unknown"
    case .repeated: "class-repeated"
    case .unlabelled: "class-unlabelled"
    }
  }

  public var message: Words {
    switch self {
    case .ambiguous(let axis, let found, let candidates):
      Words(
        ja: "「\(found)」だけでは\(axis.words.ja)の\(candidates.joined(separator: "、"))のどれか分かりません",
        en: "\"\(found)\" may be \(candidates.joined(separator: ", ")) of \(axis.words.en)")
    case .unknown(let axis, let found):
      Words(
        ja: "「\(found)」は\(axis.words.ja)の分類ではありません。使えるもの: \(axis.levels.joined(separator: "、"))",
        en: "\"\(found)\" is no class of \(axis.words.en); allowed: \(axis.levels.joined(separator: ", "))")
    case .repeated(let axis, let found):
      Words(
        ja: "「\(found)」に\(axis.words.ja)が二度書かれています",
        en: "\"\(found)\" names \(axis.words.en) twice")
    case .unlabelled(let found):
      Words(
        ja: "「\(found)」のどれが機密性、完全性、可用性か分かりません",
        en: "\"\(found)\" does not say which is confidentiality, integrity and availability")
    }
  }

  public var remedy: Words {
    switch self {
    case .ambiguous(let axis, _, let candidates):
      Words(
        ja: "「\(axis.words.ja)\(candidates[0])」のように書いてください",
        en: "write it out, such as \(candidates[0])")
    case .unknown(let axis, _):
      Words(ja: "「\(axis.words.ja)2」のように書いてください", en: "write one of the allowed classes, such as 2")
    case .repeated:
      Words(ja: "高い方の一つだけを残してください", en: "keep the higher one only")
    case .unlabelled:
      Words(
        ja: "「機密性3B・完全性2・可用性2」のように書いてください",
        en: "name the axes, as in 機密性3B・完全性2・可用性2")
    }
  }
}

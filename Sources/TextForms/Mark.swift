/// What a cell with a tick says.
public enum Mark: Sendable, Hashable, CaseIterable {
  case yes
  case no
  /// In part: △.
  case partly
  /// The writer says that it does not apply; whether that is so is for the registry to judge.
  case notApplicableClaimed
  /// Nothing is written, which says nothing.
  case empty

  /// Reads ○, ×, 有, 無, 該当なし and their like; digits and letters that may be either are refused.
  public init(reading text: String) throws(MarkFault) {
    let folded = Width.foldedForMatching(text)
    switch folded {
    case "": self = .empty
    case "○", "◯", "〇", "●", "◎", "⭕", "レ", "✓", "✔", "☑", "✅", "有", "有り", "あり", "済", "済み", "はい", "yes":
      self = .yes
    case "×", "✕", "✗", "✖", "✘", "❌", "無", "無し", "なし", "未", "いいえ", "no": self = .no
    case "△", "一部": self = .partly
    case "-", "対象外", "該当なし", "該当無し", "非該当", "不要", "n/a": self = .notApplicableClaimed
    case _ where !folded.utf8.contains(where: { $0 < 0x30 || $0 > 0x39 }): throw .digits(text)
    default: throw .notAMark(text)
    }
  }
}

public import TextForms

extension CheckedText {
  /// A sentence that binds to something that stands elsewhere, and whether that is in the same text.
  public struct Reference: Sendable, Equatable {
    public let kind: Kind
    public let targets: [Target]
    public let article: String?
    public let line: Int?
    public let quote: String

    public struct Target: Sendable, Equatable {
      /// 第5条, 別紙1.
      public let name: String
      /// It stands in the text that was read.
      public let isFound: Bool
    }

    public enum Kind: String, Sendable, CaseIterable {
      /// 準用: other articles apply with the necessary changes.
      case application
      /// 別紙, 別記: another paper.
      case paper

      public var words: Words {
        switch self {
        case .application: Words(ja: "準用", en: "applied provisions")
        case .paper: Words(ja: "別の文書", en: "another paper")
        }
      }
    }
  }
}

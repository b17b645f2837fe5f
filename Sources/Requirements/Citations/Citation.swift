public import TextForms

/// Where the standard says it: `9.1(2)①(エ) item 1`, in the form of the index.
public struct Citation: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  /// As people of a language read it: items and halves are named in Japanese in Japanese text.
  public func text(in language: Language) -> String {
    switch language {
    case .en: rawValue
    case .ja:
      rawValue
        .replacing(" item ", with: " 項目")
        .replacing(" first half", with: "前段")
        .replacing(" second half", with: "後段")
    }
  }
}

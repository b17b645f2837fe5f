internal import TextForms

/// The encoding in which a source publishes. The bytes are looked at all the same: what is in another is refused.
public enum SourceEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case cp932
  case utf16 = "utf-16"

  func includes(_ found: TextEncoding) -> Bool {
    switch found {
    case .utf8, .utf8WithBOM: self == .utf8
    case .utf16LE, .utf16BE: self == .utf16
    case .cp932: self == .cp932
    }
  }
}

/// The kinds of files that are read.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text, Markdown included.
  case txt
  case docx
  case pdf
  case html
  case xlsx
}

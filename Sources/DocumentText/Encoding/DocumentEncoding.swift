/// How the characters of a text file may be written, where the reader of the file knows it.
public enum DocumentEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  /// Shift_JIS as Windows writes it.
  case cp932
  /// EUC-JP with the characters that Microsoft added.
  case eucJP = "euc-jp"
}

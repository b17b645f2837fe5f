/// How the characters of a file are written in bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf8WithBOM = "utf-8-bom"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  /// Shift_JIS as Windows writes it, with ① ㈱ 髙.
  case cp932 = "cp932"
}

/// The text of a file and the encoding that it was found in.
public struct DecodedText: Sendable, Hashable {
  /// Without the byte order mark.
  public let text: String
  /// What the bytes were, for the record of an import.
  public let encoding: TextEncoding
}

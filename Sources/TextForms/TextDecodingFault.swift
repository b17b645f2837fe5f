/// Why bytes were not taken as text. Offsets count bytes from 0, the byte order mark included.
public enum TextDecodingFault: TextFault {
  /// The byte at the offset begins no character, in the encoding that the file is in otherwise.
  case notText(byteOffset: Int)
  /// A zero byte, which text never holds.
  case nulByte(offset: Int)
  /// UTF-16 that ends within a character.
  case truncatedUTF16

  public var code: String {
    switch self {
    case .notText: "encoding-not-text"
    case .nulByte: "encoding-nul-byte"
    case .truncatedUTF16: "encoding-truncated-utf16"
    }
  }

  public var message: Words {
    switch self {
    case .notText(let offset):
      Words(
        ja: "先頭から\(offset + 1)バイト目が、UTF-8、UTF-16、Shift_JIS（CP932）のどれとしても読めません。",
        en: "the byte at offset \(offset) can be read neither as UTF-8 nor as UTF-16 nor as Shift_JIS (CP932)"
      )
    case .nulByte(let offset):
      Words(
        ja: "先頭から\(offset + 1)バイト目に、文字ではない値（NUL）があります。テキストファイルではない可能性があります。",
        en: "the byte at offset \(offset) is NUL, which is no character: the file may not be a text file")
    case .truncatedUTF16:
      Words(
        ja: "UTF-16のテキストが文字の途中で終わっています。", en: "the UTF-16 text ends in the middle of a character")
    }
  }

  public var remedy: Words {
    switch self {
    case .notText, .nulByte:
      Words(
        ja: "元のファイルを開き、「CSV UTF-8（コンマ区切り）」または文字コードUTF-8で保存し直してください。",
        en: "Open the original and save it again as UTF-8 (in Excel: CSV UTF-8).")
    case .truncatedUTF16:
      Words(ja: "ファイルが途中で切れていないか確かめ、もう一度受け取ってください。", en: "The file seems to be cut off: fetch it again.")
    }
  }
}

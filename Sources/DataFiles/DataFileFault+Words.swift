public import TextForms

extension DataFileFault: DiagnosticCause {
  public var code: String {
    switch self {
    case .tooLarge: "data-file-too-large"
    case .empty: "data-file-empty"
    case .undecodable: "data-file-undecodable"
    case .nul: "data-file-nul"
    case .syntax: "data-file-syntax"
    case .anchorOrAlias: "data-file-anchor"
    case .tag: "data-file-tag"
    case .duplicateKey: "data-file-duplicate-key"
    case .keyIsNotText: "data-file-key-not-text"
    case .tooDeep: "data-file-too-deep"
    }
  }

  /// The whole of it on one line, with its place.
  public var message: Words { Words(ja: diagnostic.text(in: .ja), en: diagnostic.text(in: .en)) }

  public var found: Words {
    switch self {
    case .tooLarge(_, let bytes, _):
      Words(ja: "ファイルの大きさが \(bytes) バイトあります", en: "the file has \(bytes) bytes")
    case .empty:
      Words(ja: "ファイルに内容がありません", en: "the file holds nothing")
    case .undecodable(_, _, let byte):
      Words(
        ja: "UTF-8 として読めないバイト 0x\(byte.hexadecimal) があります",
        en: "byte 0x\(byte.hexadecimal) does not decode as UTF-8")
    case .nul:
      Words(ja: "NUL 文字（U+0000）があります", en: "there is a NUL character (U+0000)")
    case .syntax(_, _, let problem):
      Words(ja: "YAML として読めません（\(problem)）", en: "this is not well-formed YAML (\(problem))")
    case .anchorOrAlias:
      Words(ja: "アンカー（&名前）又はエイリアス（*名前）があります", en: "there is an anchor (&name) or an alias (*name)")
    case .tag:
      Words(ja: "タグ（!名前）があります", en: "there is a tag (!name)")
    case .duplicateKey(_, _, let key):
      Words(ja: "キー「\(key)」が同じ場所に二つ以上あります", en: "the key \"\(key)\" stands here more than once")
    case .keyIsNotText:
      Words(ja: "キーが文字列ではありません", en: "a key is not text")
    case .tooDeep(_, _, let limit):
      Words(ja: "入れ子が \(limit) 段を超えています", en: "values are nested more than \(limit) deep")
    }
  }

  public var allowed: Words? {
    switch self {
    case .tooLarge(_, _, let limit): Words(ja: "\(limit) バイトまで", en: "up to \(limit) bytes")
    case .undecodable: Words(ja: "UTF-8（BOM はあってもなくてもよい）", en: "UTF-8, with or without a byte order mark")
    case .anchorOrAlias: Words(ja: "値そのもの", en: "values written out")
    case .tooDeep(_, _, let limit): Words(ja: "\(limit) 段まで", en: "up to \(limit) levels")
    case .empty, .nul, .syntax, .tag, .duplicateKey, .keyIsNotText: nil
    }
  }

  public var remedy: Words {
    switch self {
    case .tooLarge:
      Words(ja: "ファイルを分けてください", en: "split the file")
    case .empty:
      Words(ja: "内容を書くか、ファイルを取り除いてください", en: "write its content, or remove the file")
    case .undecodable:
      Words(ja: "文字コードを UTF-8 にして保存し直してください", en: "save the file again as UTF-8")
    case .nul:
      Words(ja: "その文字を取り除いてください", en: "remove that character")
    case .syntax:
      Words(
        ja: "この行と前の行の字下げ、引用符、コロンを確かめてください",
        en: "check indentation, quotes and colons on this line and the one before")
    case .anchorOrAlias:
      Words(
        ja: "値を書き写すか、& や * で始まる文字列を引用符で囲んでください",
        en: "repeat the value, or put a text that begins with & or * in quotes")
    case .tag:
      Words(
        ja: "タグを取り除くか、! で始まる文字列を引用符で囲んでください",
        en: "remove the tag, or put a text that begins with ! in quotes")
    case .duplicateKey:
      Words(ja: "一つだけ残してください", en: "keep one of them")
    case .keyIsNotText:
      Words(ja: "キーを一語の文字列にしてください", en: "write the key as plain text")
    case .tooDeep:
      Words(ja: "入れ子を浅くしてください", en: "nest the values less deeply")
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}

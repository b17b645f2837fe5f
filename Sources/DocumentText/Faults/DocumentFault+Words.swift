public import TextForms

extension DocumentFault {
  public var code: String { reason.code }

  public var message: Words {
    let words = reason.message
    return Words(ja: "\(file): \(words.ja)", en: "\(file): \(words.en)")
  }

  public var remedy: Words { reason.remedy }
}

extension DocumentFault.Reason {
  var code: String {
    switch self {
    case .missing: "document-missing"
    case .folder: "document-is-folder"
    case .unreadable: "document-unreadable"
    case .noRegularFile: "document-no-regular-file"
    case .empty: "document-empty"
    case .tooLarge: "document-too-large"
    case .binary: "document-binary"
    case .encoding(let fault): fault.code
    case .encodingUnclear: "document-encoding-unclear"
    case .notInEncoding: "document-not-in-encoding"
    case .misnamed: "document-misnamed"
    case .notSupported: "document-not-supported"
    case .encrypted: "document-encrypted"
    case .damaged: "document-damaged"
    case .swells: "document-swells"
    case .tooMuchText: "document-too-much-text"
    case .tooManyBlocks: "document-too-many-blocks"
    case .noText: "document-without-text"
    case .needsProgram: "document-needs-program"
    case .programMissing: "document-program-missing"
    case .programFailed: "document-program-failed"
    case .tookTooLong: "document-took-too-long"
    case .cancelled: "document-cancelled"
    }
  }

  var message: Words {
    switch self {
    case .missing: Words(ja: "ファイルがありません。", en: "there is no such file")
    case .folder: Words(ja: "ファイルではなく、フォルダーです。", en: "this is a folder, no file")
    case .unreadable: Words(ja: "ファイルを読み取れません。", en: "the file cannot be read")
    case .noRegularFile: Words(ja: "通常のファイルではありません。", en: "this is no regular file")
    case .empty: Words(ja: "ファイルに内容がありません。", en: "the file holds nothing")
    case .tooLarge(let bytes, let limit):
      Words(
        ja: "ファイルの大きさが\(bytes)バイトで、上限の\(limit)バイトを超えています。",
        en: "the file has \(bytes) bytes, more than the \(limit) that are taken")
    case .binary(let offset):
      Words(
        ja: "文字ではないデータが含まれているため、テキストとして読めません（UTF-8で数えて\(offset + 1)バイト目）。",
        en: "it holds data that is no text (at offset \(offset), counted in UTF-8)")
    case .encoding(let fault): fault.message
    case .encodingUnclear:
      Words(
        ja: "文字コードがEUC-JPかShift_JIS（CP932）かを判別できません。",
        en: "the text may be in EUC-JP or in Shift_JIS (CP932); both can be read")
    case .notInEncoding(let encoding):
      Words(
        ja: "指定された文字コード（\(encoding.name)）としては読めません。",
        en: "it cannot be read as \(encoding.name), the encoding asked for")
    case .misnamed(let ending, let content):
      Words(
        ja: "ファイル名の末尾は「.\(ending)」ですが、内容は\(content.words.ja)です。",
        en: "its name ends in .\(ending), but what it holds is \(content.words.en)")
    case .notSupported(let other):
      Words(ja: "\(other.words.ja)は読み取れません。", en: "\(other.words.en) cannot be read")
    case .encrypted: Words(ja: "パスワードで保護されています。", en: "it is protected by a password")
    case .damaged(let format):
      Words(
        ja: "ファイルが壊れているため、\(format.words.ja)として開けません。",
        en: "the file is damaged and does not open as \(format.words.en)")
    case .swells(let format):
      Words(
        ja: "\(format.words.ja)として展開すると、大きさ又は部品の数が上限を超えます。",
        en: "unpacked as \(format.words.en), it would be larger, or have more parts, than is taken")
    case .tooMuchText(let limit):
      Words(ja: "文字の量が\(limit)バイトを超えています。", en: "it holds more than \(limit) bytes of text")
    case .tooManyBlocks(let limit):
      Words(ja: "段落又は行が\(limit)個を超えています。", en: "it has more than \(limit) paragraphs or rows")
    case .noText(.pdf):
      Words(
        ja: "文字の情報がないPDFです。紙を読み取った画像だけのファイルと思われます。",
        en: "this PDF has no characters: it seems to hold only pictures of scanned pages")
    case .noText: Words(ja: "文字が一つもありません。", en: "there is not one character in it")
    case .needsProgram:
      Words(ja: "PDFの読取りには別のプログラムの起動が必要です。", en: "another program has to be started to read a PDF")
    case .programMissing(let package):
      Words(
        ja: "PDFの読取りに必要なパッケージ「\(package)」がインストールされていません。",
        en: "the package \(package), which is needed to read a PDF, is not installed")
    case .programFailed:
      Words(ja: "PDFの読取りプログラム（pdftotext）が異常終了しました。", en: "the program that reads PDFs (pdftotext) broke off")
    case .tookTooLong(let seconds):
      Words(ja: "PDFの読取りが\(seconds)秒以内に終わらなかったため、中止しました。", en: "the PDF was not read within \(seconds) seconds")
    case .cancelled: Words(ja: "読取りを中止しました。", en: "reading was called off")
    }
  }
}

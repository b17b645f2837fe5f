internal import TextForms

extension DocumentFault.Reason {
  var remedy: Words {
    switch self {
    case .missing: Words(ja: "ファイルの名前と場所を確かめてください。", en: "Check the name and the folder.")
    case .folder: Words(ja: "フォルダーの中のファイルを指定してください。", en: "Give a file in that folder.")
    case .unreadable:
      Words(ja: "ファイルの読取り権限を確かめてください。", en: "Check whether you may read the file.")
    case .noRegularFile: Words(ja: "保存されたファイルを指定してください。", en: "Give a file that was saved.")
    case .empty: Words(ja: "ファイルを受け取り直してください。", en: "Have the file sent again.")
    case .tooLarge, .tooMuchText, .tooManyBlocks:
      Words(ja: "契約書の部分だけを別のファイルに分けて指定してください。", en: "Save the contract alone in a file of its own, and give that.")
    case .binary:
      Words(
        ja: "ファイルを作成したソフトで開き、.docx、.pdf又は.txt（UTF-8）で保存し直してください。",
        en: "Open it in the program that made it, and save it as .docx, .pdf or .txt (UTF-8).")
    case .encoding, .encodingUnclear:
      Words(
        ja: "文字コード（utf-8、cp932、euc-jpなど）を指定するか、UTF-8で保存し直してください。",
        en: "Name the encoding (utf-8, cp932, euc-jp), or save the file again as UTF-8.")
    case .notInEncoding:
      Words(ja: "正しい文字コードを指定するか、指定を省いてください。", en: "Name the right encoding, or none.")
    case .misnamed(_, let content):
      Words(
        ja: "内容が正しければ名前の末尾を「.\(content.rawValue)」に変え、そうでなければ正しいファイルを受け取ってください。",
        en: "If the content is right, let the name end in .\(content.rawValue); otherwise have the right file sent.")
    case .notSupported(.image):
      Words(
        ja: "文字の情報がある元の文書（.docx、.pdfなど）を受け取るか、文字認識（OCR）をした文書を指定してください。",
        en: "Have the document itself sent (.docx, .pdf), or give one whose text was recognized (OCR).")
    case .notSupported(.archive):
      Words(ja: "展開し、中の文書を指定してください。", en: "Unpack it and give the document in it.")
    case .notSupported(.binaryWorkbook):
      Words(ja: "表計算ソフトで開き、.xlsxで保存し直してください。", en: "Open it in a spreadsheet and save it as .xlsx.")
    case .notSupported:
      Words(
        ja: "作成したソフトで開き、.docx又は.pdfで保存し直してください。",
        en: "Open it in the program that made it, and save it as .docx or .pdf.")
    case .encrypted:
      Words(ja: "パスワードを解除して保存し直したファイルを指定してください。", en: "Take the password off, save it, and give that file.")
    case .damaged, .swells:
      Words(
        ja: "元のファイルを作成したソフトで開いて保存し直すか、受け取り直してください。",
        en: "Open the original in its program and save it again, or have it sent again.")
    case .noText(.pdf):
      Words(
        ja: "文字認識（OCR）をしたPDFを指定するか、元の文書（.docxなど）を受け取ってください。",
        en: "Give a PDF whose text was recognized (OCR), or have the original document sent (.docx).")
    case .noText: Words(ja: "本文のあるファイルを指定してください。", en: "Give a file that has text.")
    case .needsProgram, .programFailed:
      Words(
        ja: "PDFを開けることを確かめ、もう一度実行してください。直らないときは.docxで受け取ってください。",
        en: "See whether the PDF opens, and try again; if that does not help, have it sent as .docx.")
    case .programMissing(let package):
      Words(
        ja: "「apt-get install \(package)」を実行してインストールしてください。", en: "Install it: apt-get install \(package)")
    case .tookTooLong:
      Words(ja: "必要なページだけのPDFにして指定してください。", en: "Save the pages that matter as a PDF of their own, and give that.")
    case .cancelled: Words(ja: "必要であればもう一度実行してください。", en: "Run it again if it is needed.")
    }
  }
}

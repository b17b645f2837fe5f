package import TextForms

/// Why a file of an office program is not made.
package enum OfficeWriteFault: ExplainedError {
  /// An archive could not be put together in memory.
  case notPacked

  package var code: String { "office-not-packed" }

  package var message: Words { Words(ja: "文書（.docx）を組み立てられません。", en: "the document (.docx) cannot be put together.") }

  package var remedy: Words {
    Words(ja: "空きメモリを確かめて、もう一度実行してください。", en: "Check that memory is free, and run it again.")
  }
}

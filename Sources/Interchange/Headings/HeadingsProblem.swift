internal import DataFiles
internal import TextForms

/// What is wrong with a file of headings beyond its form.
enum HeadingsProblem: DiagnosticCause {
  case nameOfTwo(String)
  case nameWithoutLetters(String)

  var code: String {
    switch self {
    case .nameOfTwo: "heading-of-two-fields"
    case .nameWithoutLetters: "heading-without-letters"
    }
  }

  var found: Words {
    switch self {
    case .nameOfTwo(let name):
      Words(
        ja: "見出し「\(name)」が別の項目にも書かれています（空白・かっこ・「の」などの違いは無視されます）",
        en: "the heading \"\(name)\" is that of another field too (spaces, brackets, の and the like do not count)")
    case .nameWithoutLetters(let name):
      Words(ja: "見出し「\(name)」に文字がありません", en: "the heading \"\(name)\" has no letters")
    }
  }

  var allowed: Words? { nil }

  var remedy: Words {
    switch self {
    case .nameOfTwo:
      Words(ja: "どちらか一方に残してください", en: "keep it in one of them")
    case .nameWithoutLetters:
      Words(ja: "台帳の見出しのとおりに書いてください", en: "write it as it stands in the ledger")
    }
  }
}

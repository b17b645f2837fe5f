internal import DataFiles
internal import TextForms

/// What is wrong with a file of regions beyond its form.
enum RegionProblem: DiagnosticCause {
  case noCountry(String)
  case countryWithoutName(String)
  case nameOfTwo(String)
  case nameWithoutLetters(String)

  var code: String {
    switch self {
    case .noCountry: "country-code-unknown"
    case .countryWithoutName: "country-without-name"
    case .nameOfTwo: "region-of-two-meanings"
    case .nameWithoutLetters: "region-without-letters"
    }
  }

  var found: Words {
    switch self {
    case .noCountry(let code):
      Words(ja: "「\(code)」という国名コードはありません", en: "there is no country code \"\(code)\"")
    case .countryWithoutName(let code):
      Words(ja: "国名コード「\(code)」の呼び名がありません", en: "nothing says what the country \"\(code)\" is called")
    case .nameOfTwo(let name):
      Words(
        ja: "「\(name)」が別の意味でも書かれています（空白・かっこ・「の」などの違いは無視されます）",
        en: "\"\(name)\" has another meaning too (spaces, brackets, の and the like do not count)")
    case .nameWithoutLetters(let name): Words(ja: "名前「\(name)」に文字がありません", en: "the name \"\(name)\" has no letters")
    }
  }

  var allowed: Words? {
    switch self {
    case .noCountry: CountryCode.allowed
    case .countryWithoutName, .nameOfTwo, .nameWithoutLetters: nil
    }
  }

  var remedy: Words {
    switch self {
    case .noCountry: Words(ja: "国名コードを直してください", en: "mend the code")
    case .countryWithoutName:
      Words(ja: "countries に日本語と英語の名前を加えてください", en: "add its Japanese and English names under countries")
    case .nameOfTwo: Words(ja: "どちらか一方に残してください", en: "keep one of them")
    case .nameWithoutLetters: Words(ja: "台帳に書かれるとおりに書いてください", en: "write it as it stands in ledgers")
    }
  }
}

internal import DataFiles
internal import TextForms

/// What is wrong with the declaration of a source beyond its form.
enum SourceProblem: DiagnosticCause {
  case badID(String)
  case idTwice(String)
  case badAddress(String)
  case unknownPlaceholder(String)
  case badPath(String, SourceFault.Format)
  case fieldWithoutPlace(EntryField)
  case layoutForTypedReader(String)
  case wordTwice(String)
  case headingTwice(String)
  case ambiguousDates

  var code: String {
    switch self {
    case .badID: "source-id-malformed"
    case .idTwice: "source-id-twice"
    case .badAddress: "source-address-malformed"
    case .unknownPlaceholder: "source-placeholder-unknown"
    case .badPath: "source-path-malformed"
    case .fieldWithoutPlace: "source-field-without-place"
    case .layoutForTypedReader: "source-layout-not-used"
    case .wordTwice: "source-word-of-two-statuses"
    case .headingTwice: "source-heading-of-two-fields"
    case .ambiguousDates: "source-dates-ambiguous"
    }
  }

  var found: Words {
    switch self {
    case .badID(let id): Words(ja: "識別子「\(id)」は使えません", en: "\"\(id)\" is no id")
    case .idTwice(let id): Words(ja: "識別子「\(id)」が別のファイルにもあります", en: "another file has the id \"\(id)\" too")
    case .badAddress(let text): Words(ja: "「\(text)」はアドレスではありません", en: "\"\(text)\" is no address")
    case .unknownPlaceholder(let name): Words(ja: "{\(name)} は知りません", en: "{\(name)} is not known")
    case .badPath(let text, let format):
      Words(ja: "「\(text)」は\(format.words.ja)の場所を表しません", en: "\"\(text)\" is no path into \(format.words.en)")
    case .fieldWithoutPlace(let field):
      Words(
        ja: "\(field.words.ja)（\(field.rawValue)）の場所がありません",
        en: "nothing says where the \(field.words.en) (\(field.rawValue)) stands")
    case .layoutForTypedReader(let reader):
      Words(ja: "\(reader) は専用の読み方をするため、layouts は使われません", en: "\(reader) has a reader of its own and uses no layouts")
    case .wordTwice(let word): Words(ja: "「\(word)」が二つの意味で書かれています", en: "\"\(word)\" stands for two meanings")
    case .headingTwice(let name):
      Words(ja: "見出し「\(name)」が二つの項目に書かれています", en: "the heading \"\(name)\" stands for two fields")
    case .ambiguousDates:
      Words(
        ja: "monthDayYear と dayMonthYear の両方では、03/04/2026 が二つの日になります",
        en: "with both monthDayYear and dayMonthYear, 03/04/2026 is two days")
    }
  }

  var allowed: Words? {
    switch self {
    case .badID: Words(ja: "英小文字、数字、ハイフン", en: "small letters, digits and hyphens")
    case .badAddress: Words(ja: "http:// 又は https:// で始まるアドレス", en: "an address that begins with http:// or https://")
    case .unknownPlaceholder: Words(ja: "{number}、{page}（page では {id}）", en: "{number} and {page}; {id} under page")
    case .badPath(_, .json):
      Words(ja: "名前を . でつないだもの、*、最後の @key", en: "names with dots between them, *, and @key at the end")
    case .badPath: Words(ja: "XPath 1.0", en: "XPath 1.0")
    case .idTwice, .fieldWithoutPlace, .layoutForTypedReader, .wordTwice, .headingTwice, .ambiguousDates: nil
    }
  }

  var remedy: Words {
    switch self {
    case .badID, .badAddress, .unknownPlaceholder, .badPath: Words(ja: "書き直してください", en: "write it anew")
    case .idTwice: Words(ja: "別の識別子にしてください", en: "give it another id")
    case .fieldWithoutPlace: Words(ja: "fields に加えてください", en: "add it under fields")
    case .layoutForTypedReader: Words(ja: "layouts を取り除いてください", en: "remove layouts")
    case .wordTwice, .headingTwice, .ambiguousDates: Words(ja: "どちらか一方に残してください", en: "keep one of them")
    }
  }
}

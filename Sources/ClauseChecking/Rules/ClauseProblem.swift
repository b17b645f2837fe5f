internal import DataFiles
internal import TextForms

/// What is wrong with a file of clause rules beyond its form.
enum ClauseProblem: DiagnosticCause {
  case listTwice(String)
  case tooManyLists(limit: Int)
  case wordsMissing

  var code: String {
    switch self {
    case .listTwice: "clause-list-twice"
    case .tooManyLists: "clause-lists-too-many"
    case .wordsMissing: "clause-words-missing"
    }
  }

  var found: Words {
    switch self {
    case .listTwice(let name): Words(ja: "語のリスト「\(name)」が二度書かれています", en: "the list of words \"\(name)\" stands twice")
    case .tooManyLists(let limit):
      Words(ja: "語のリストが\(limit)個を超えています", en: "there are more than \(limit) lists of words")
    case .wordsMissing: Words(ja: "words.yaml がありません", en: "there is no words.yaml")
    }
  }

  var allowed: Words? { nil }

  var remedy: Words {
    switch self {
    case .listTwice: Words(ja: "一つにまとめてください", en: "make one of them")
    case .tooManyLists: Words(ja: "同じ語のリストには lists の名前を使ってください", en: "use the names of lists for equal ones")
    case .wordsMissing: Words(ja: "checklists/clauses/ に戻してください", en: "put it back into checklists/clauses/")
    }
  }
}

internal import DataFiles
internal import TextForms

/// What is wrong with a file of clause rules beyond its form.
enum ClauseProblem: DiagnosticCause {
  case listTwice(String)
  case tooManyLists(limit: Int)
  case fileMissing(String)
  case unknownPlace(String, allowed: [String])

  var code: String {
    switch self {
    case .listTwice: "clause-list-twice"
    case .tooManyLists: "clause-lists-too-many"
    case .fileMissing: "clause-file-missing"
    case .unknownPlace: "clause-place-unknown"
    }
  }

  var found: Words {
    switch self {
    case .listTwice(let name): Words(ja: "語のリスト「\(name)」が二度書かれています", en: "the list of words \"\(name)\" stands twice")
    case .tooManyLists(let limit):
      Words(ja: "語のリストが\(limit)個を超えています", en: "there are more than \(limit) lists of words")
    case .fileMissing(let name): Words(ja: "\(name) がありません", en: "there is no \(name)")
    case .unknownPlace(let found, _):
      Words(ja: "波括弧の「\(found)」は置き換えられません", en: "what stands in braces, \"\(found)\", cannot be filled in")
    }
  }

  var allowed: Words? {
    guard case .unknownPlace(_, let allowed) = self else { return nil }
    let names = allowed.map { "{\($0)}" }
    return Words(ja: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  var remedy: Words {
    switch self {
    case .listTwice: Words(ja: "一つにまとめてください", en: "make one of them")
    case .tooManyLists: Words(ja: "同じ語のリストには lists の名前を使ってください", en: "use the names of lists for equal ones")
    case .fileMissing: Words(ja: "checklists/clauses/ に戻してください", en: "put it back into checklists/clauses/")
    case .unknownPlace: Words(ja: "波括弧の中を直してください", en: "correct what stands in braces")
    }
  }
}

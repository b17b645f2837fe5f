internal import DataFiles
internal import TextForms

extension CatalogueProblem: DiagnosticCause {
  var code: String {
    switch self {
    case .noHead: "catalogue-file-missing"
    case .fileMissing: "listed-file-missing"
    case .fileNotListed: "file-not-listed"
    case .fileListedTwice: "file-listed-twice"
    case .malformedName: "malformed-name"
    case .duplicateID: "duplicate-id"
    case .ownIDAsFormer: "own-id-as-former"
    case .formerIDTwice: "former-id-twice"
    case .formerIDInUse: "former-id-in-use"
    case .duplicateCitation: "duplicate-citation"
    case .officeTwice: "office-named-twice"
    case .conditionOfAnotherSubject: "condition-of-another-subject"
    case .conditionWithoutWhen: "condition-without-when"
    case .notAnExpression: "not-an-expression"
    case .factOfAnotherSubject: "fact-of-another-subject"
    case .wrongOperator: "wrong-operator"
    case .notASingleDerivation: "not-a-single-derivation"
    case .levelsNotInOrder: "levels-not-in-order"
    case .classTwice: "class-of-two-rules"
    case .classesWithoutRule: "class-without-rule"
    case .unknownRequirement: "unknown-requirement"
    }
  }

  var found: Words {
    switch self {
    case .noHead:
      Words(ja: "catalogue.yaml がありません", en: "there is no catalogue.yaml")
    case .fileMissing(let name):
      Words(ja: "「\(name)」というファイルがありません", en: "there is no file \"\(name)\"")
    case .fileNotListed(let name):
      Words(
        ja: "「\(name)」が catalogue.yaml の files にありません",
        en: "\"\(name)\" is not listed under files of catalogue.yaml")
    case .fileListedTwice(let name):
      Words(ja: "「\(name)」が二度書かれています", en: "\"\(name)\" is listed twice")
    case .malformedName(let name):
      Words(ja: "「\(name)」は名前に使えません", en: "\"\(name)\" cannot be a name")
    case .duplicateID(let id, let first):
      Words(ja: "ID「\(id)」は \(first) で使われています", en: "the ID \"\(id)\" is used at \(first)")
    case .ownIDAsFormer(let id):
      Words(ja: "旧 ID「\(id)」はこの要件自身の ID です", en: "the former ID \"\(id)\" is the ID of this requirement itself")
    case .formerIDTwice(let id, let first):
      Words(ja: "旧 ID「\(id)」は \(first) でも挙げられています", en: "the former ID \"\(id)\" is named at \(first), too")
    case .formerIDInUse(let id, let place):
      Words(
        ja: "旧 ID「\(id)」は \(place) の要件の現在の ID です", en: "the former ID \"\(id)\" is that of the requirement at \(place)")
    case .duplicateCitation(let citation, let subject, let first):
      Words(
        ja: "引用「\(citation)」（subject: \(subject.rawValue)）は \(first) で使われています",
        en: "the citation \"\(citation)\" of subject \(subject.rawValue) is used at \(first)")
    case .officeTwice(let office):
      Words(ja: "「\(office)」が二度書かれています", en: "\"\(office)\" is named twice")
    case .conditionOfAnotherSubject(let condition, let its, let wanted):
      Words(
        ja: "条件「\(condition)」の subject は \(its.rawValue) で、この要件の \(wanted.rawValue) と違います",
        en: "the condition \"\(condition)\" is of \(its.rawValue), and this requirement of \(wanted.rawValue)"
      )
    case .conditionWithoutWhen(let condition):
      Words(
        ja: "条件「\(condition)」に when がありません",
        en: "the condition \"\(condition)\" has no \"when\"")
    case .notAnExpression:
      Words(ja: "when が条件式ではありません", en: "\"when\" is not an expression")
    case .factOfAnotherSubject(let fact, let subject):
      Words(
        ja: "「\(fact.rawValue)」は \(subject.rawValue) の項目ではありません",
        en: "\"\(fact.rawValue)\" is not recorded of \(subject.rawValue)")
    case .wrongOperator(let field, _):
      Words(ja: "「\(field)」にこの演算は使えません", en: "this operator does not fit \"\(field)\"")
    case .notASingleDerivation:
      Words(ja: "一つの項目に導出が一つだけ書かれていません", en: "an item does not hold exactly one derivation")
    case .levelsNotInOrder:
      Words(
        ja: "levels の点が critical、high、medium、low の順に下がって 0 で終わっていません",
        en: "the points of levels do not fall from critical over high and medium to low at 0")
    case .classTwice(let name):
      Words(ja: "格付「\(name)」の規則が二つあります", en: "the class \"\(name)\" has two rules")
    case .classesWithoutRule(let names):
      Words(
        ja: "規則のない格付があります（\(names.joined(separator: "、"))）",
        en: "some classes have no rule (\(names.joined(separator: ", ")))")
    case .unknownRequirement(let id):
      Words(ja: "「\(id)」という要件がこの目録にありません", en: "the catalogue has no requirement \"\(id)\"")
    }
  }
}

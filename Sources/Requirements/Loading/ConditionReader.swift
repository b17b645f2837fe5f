internal import DataFiles

/// Reads one entry of `conditions`.
struct ConditionReader {
  let id: ConditionID
  let reader: NodeReader

  func condition() -> Condition? {
    guard let mapping = reader.mapping(allowing: ["ja", "en", "subject", "when"]) else { return nil }
    let words = mapping.words()
    let subjectValue = mapping.optional("subject")
    let subject = subjectValue?.oneOf(SubjectKind.self)
    let when = mapping.optional("when")
    let expression = when.flatMap { ExpressionReader(subject: subject).expression($0) }
    if when == nil {
      reader.report(CatalogueProblem.conditionWithoutWhen(id.rawValue))
    }
    guard let words, (subjectValue == nil) == (subject == nil), (when == nil) == (expression == nil) else {
      return nil
    }
    return Condition(id: id, words: words, subject: subject, expression: expression)
  }
}

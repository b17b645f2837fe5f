internal import DataFiles

/// Reads the `when` of a condition and resolves its facts.
struct ExpressionReader {
  /// Whose condition it is; nil: of several kinds, each of which is checked where it is named.
  let subject: SubjectKind?

  func expression(_ reader: NodeReader) -> ConditionExpression? {
    if case .scalar("true", isPlain: true) = reader.node.content { return .always }
    guard case .mapping(let entries) = reader.node.content, let first = entries.first else {
      reader.report(CatalogueProblem.notAnExpression)
      return nil
    }
    switch first.key {
    case "all", "any", "not": return combination(reader)
    default: return fact(reader)
    }
  }

  private func combination(_ reader: NodeReader) -> ConditionExpression? {
    guard case .mapping(let entries) = reader.node.content, entries.count == 1,
      let entry = reader.mapping()?.readers.first
    else {
      reader.report(CatalogueProblem.notAnExpression)
      return nil
    }
    return switch entry.key {
    case "all": entry.value.list(expression).map(ConditionExpression.all)
    case "any": entry.value.list(expression).map(ConditionExpression.any)
    default: expression(entry.value).map(ConditionExpression.not)
    }
  }

  private func fact(_ reader: NodeReader) -> ConditionExpression? {
    let keys = ["field", "includes", "atLeast", "all", "any", "not"]
    let facts = subject.map(Fact.known) ?? Fact.allCases
    guard let mapping = reader.mapping(allowing: keys),
      let name = mapping.required("field")?.word(among: facts.map(\.rawValue)),
      let fact = Fact(rawValue: name)
    else { return nil }
    let operators = mapping.entries.map(\.key).filter { $0 != "field" }
    switch (fact.kind, operators) {
    case (.flag, []):
      return .flag(fact)
    case (.list(let allowed), ["includes"]):
      return mapping.required("includes")?.list { $0.word(among: allowed) }
        .map { .includes(fact, Choices($0, of: fact)) }
    case (.classification(let axis), ["atLeast"]):
      return mapping.required("atLeast")?.word(among: axis.levels)
        .flatMap { axis.levels.firstIndex(of: $0) }
        .map { .classAtLeast(fact, rank: $0) }
    case (.flag, _), (.list, _), (.classification, _):
      reader.report(CatalogueProblem.wrongOperator(field: name, operators: [fact.form]))
      return nil
    }
  }
}

extension Fact {
  /// How a condition asks for it.
  fileprivate var form: String {
    switch kind {
    case .flag: "{ field: \(rawValue) }"
    case .list(let allowed): "{ field: \(rawValue), includes: [\(allowed.joined(separator: ", "))] }"
    case .classification(let axis): "{ field: \(rawValue), atLeast: \(axis.levels.joined(separator: " | ")) }"
    }
  }
}

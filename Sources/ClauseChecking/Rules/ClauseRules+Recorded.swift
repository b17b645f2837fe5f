public import Requirements
public import TextForms

extension ClauseRules {
  /// What was found of an item at another time and kept elsewhere; nil: these rules have no such item.
  public func recorded(
    _ requirement: RequirementID, _ status: ClauseStatus, article: String?, line: Int?, quote: String?, reason: Words
  ) -> CheckedClause? {
    items.first { $0.requirement == requirement }.map { item in
      CheckedClause(
        requirement: requirement, citation: item.citation, title: item.title, status: status, article: article,
        line: line, page: nil, quote: quote, parts: [], reason: reason, confidence: nil)
    }
  }
}

package import Requirements

extension FactValues {
  /// Whether what is given under a contract or service is important information; nil: the records do not say.
  func givesImportantInformation(_ important: ImportantInformation?) -> Bool? {
    if let given = self[.givesImportantInformation] { return given }
    if self[.handlesImportantInformation] == true || self[.specificPersonalInformation] == true { return true }
    if let byClass = important?.includes(classification) { return byClass }
    return self[.handlesImportantInformation]
  }
}

extension RelatedFacts {
  /// Of a hand-over: whether it is important information; what its own record says comes first.
  package func isImportant(under facts: FactValues, _ important: ImportantInformation?) -> Bool? {
    if marks.contains(.importantInformation) { return true }
    if marks.contains(.noImportantInformation) { return false }
    return facts.givesImportantInformation(important)
  }
}

internal import Registry
internal import Requirements

extension FactValues {
  /// With what follows from what is recorded; what does not follow stays unknown.
  func inferred(important: ImportantInformation) -> FactValues {
    var facts = self
    if facts[.systemWork] == nil { facts[.systemWork] = systemWork }
    if facts[.handlesImportantInformation] == nil {
      facts[.handlesImportantInformation] = handlesImportantInformation(important)
    }
    return facts
  }

  /// Follows from the kind where the kind names an information system; "other" says neither yes nor no.
  private var systemWork: Bool? {
    kinds.map { !$0.isDisjoint(with: [.build, .operation, .outsourcedService]) } == true ? true : nil
  }

  /// Follows from giving, from specific personal information, and from the classes.
  private func handlesImportantInformation(_ important: ImportantInformation) -> Bool? {
    if self[.givesImportantInformation] == true || self[.specificPersonalInformation] == true { return true }
    return important.includes(classification)
  }
}

internal import DataFiles

/// What is wrong with a catalogue beyond the type of a single value.
enum CatalogueProblem: Sendable, Hashable {
  case noHead
  case fileMissing(String)
  case fileNotListed(String)
  case fileListedTwice(String)
  case malformedName(String)
  case duplicateID(String, first: String)
  case ownIDAsFormer(String)
  case formerIDTwice(String, first: String)
  case formerIDInUse(String, at: String)
  case duplicateCitation(String, subject: SubjectKind, first: String)
  case officeTwice(String)
  case conditionOfAnotherSubject(String, its: SubjectKind, wanted: SubjectKind)
  case conditionWithoutWhen(String)
  case notAnExpression
  case factOfAnotherSubject(Fact, SubjectKind)
  case wrongOperator(field: String, operators: [String])
  case notASingleDerivation
  case levelsNotInOrder
  case classTwice(String)
  case classesWithoutRule([String])
  case unknownRequirement(String)
}

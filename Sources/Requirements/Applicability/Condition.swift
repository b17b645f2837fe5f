public import TextForms

/// When a requirement applies.
public struct Condition: Sendable, Hashable {
  public let id: ConditionID
  public let words: Words
  /// The kind of subject whose facts decide; `nil` when it holds for every kind.
  public let subject: SubjectKind?
  /// `nil` when the register does not yet know the facts that decide.
  public let expression: ConditionExpression?

  public init(id: ConditionID, words: Words, subject: SubjectKind?, expression: ConditionExpression?) {
    self.id = id
    self.words = words
    self.subject = subject
    self.expression = expression
  }
}

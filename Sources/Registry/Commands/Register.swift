/// The register (台帳): every change of it is an entry in the journal, made here whichever way it comes.
public struct Register: Sendable {
  public let store: any Store
  public let context: RegisterContext

  public init(store: any Store, context: RegisterContext) {
    self.store = store
    self.context = context
  }

  /// Runs `body` in one transaction: all that it records is one batch, or nothing is.
  public func record<Value: Sendable>(
    _ act: Act, _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Value {
    try await store.write { [context] writer in
      try body(try RegisterTransaction(writer: writer, act: act, context: context))
    }
  }

  /// As `record`, and then everything is taken back: what would have happened.
  public func rehearse<Value: Sendable>(
    _ act: Act, _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Value {
    let rehearsal = try await withRehearsal(act, body)
    return rehearsal.value
  }

  private func withRehearsal<Value: Sendable>(
    _ act: Act, _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Rehearsal<Value> {
    do {
      // The error carries the value out and takes the transaction back.
      return try await record(act) { transaction in throw Rehearsal(value: try body(transaction)) }
    } catch let rehearsal as Rehearsal<Value> {
      return rehearsal
    }
  }

  private struct Rehearsal<Value: Sendable>: Error {
    let value: Value
  }
}

extension Register {
  /// Begins a transaction on a writer that is at hand, such as the one that makes a new register.
  public static func begin(
    _ writer: any RegisterWriting, act: Act, context: RegisterContext
  ) throws -> RegisterTransaction {
    try RegisterTransaction(writer: writer, act: act, context: context)
  }

  /// Records the first entry of a new register: which one it is, and what made it.
  ///
  /// - Returns: the transaction, for what else stands in the register from its start.
  @discardableResult
  public static func found(
    writer: any RegisterWriting, context: RegisterContext, act: Act, program: String
  ) throws -> RegisterTransaction {
    let transaction = try begin(writer, act: act, context: context)
    try transaction.add(
      .register, ["number": .string(writer.registry.description), "program": .string(program)])
    return transaction
  }
}

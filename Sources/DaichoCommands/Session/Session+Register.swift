internal import Registry
internal import TextForms

extension Session {
  /// The register that the command works on; its language setting is taken up.
  func register() async throws -> Register {
    let register = Register(store: try store(), context: context)
    // A damaged register must still be verified: that its language cannot be read is no reason to stop.
    let language = try? await register.store.read { reader in
      try reader.setting(.language, at: try reader.head().sequence)?.value
    }
    adopt((language ?? nil).flatMap(Language.init(rawValue:)))
    return register
  }

  /// Under what the command records: `--as`, else the officer of the register's setting, else nobody.
  func act(
    _ command: String, reason: String? = nil, nature: Act.Nature = .act, in register: Register
  ) async throws -> Act {
    let number = officerFlag
    let officer = try await register.store.read { reader -> RecordID? in
      let sequence = try reader.head().sequence
      guard let number else { return try reader.setting(.officer, at: sequence).flatMap { RecordID($0.value) } }
      guard let record = try reader.find(.officer, number: number, at: sequence) else {
        throw RegisterError.unknownRecord(.officer, number: number)
      }
      return record
    }
    return Act(command: command, officer: officer, reason: reason, nature: nature)
  }

  /// Records, or only rehearses.
  func record<Value: Sendable>(
    _ act: Act, in register: Register, isRehearsal: Bool, _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Value {
    isRehearsal ? try await register.rehearse(act, body) : try await register.record(act, body)
  }
}

import Registry
import TestSupport
import TextForms

/// One command of a sequence, made so that it can be run in a transaction.
struct RandomCommand: Sendable {
  let name: String
  var officer: RecordID?
  var nature = Act.Nature.act
  /// The kind of what it adds; nil: it changes something.
  var adds: RecordKind?
  let run: @Sendable (RegisterTransaction) throws -> RecordID?

  static func add(_ kind: RecordKind, _ body: JSONObject, _ name: String? = nil) -> Self {
    Self(name: name ?? "add \(kind.rawValue)", adds: kind) { try $0.add(kind, body) }
  }

  static func edit(_ record: RecordID, _ changes: RegisterTransaction.Changes, corrects: Bool, _ name: String) -> Self {
    Self(name: name) { transaction in
      try transaction.edit(record, changes, effect: corrects ? .correction : .change(from: transaction.today))
      return nil
    }
  }

  static func retire(_ record: RecordID, _ name: String) -> Self {
    Self(name: name) { transaction in
      try transaction.retire(record, from: transaction.today, reason: "誤り")
      return nil
    }
  }

  static func step(_ name: String, _ step: @escaping @Sendable (RegisterTransaction) throws -> Void) -> Self {
    Self(name: name) {
      try step($0)
      return nil
    }
  }

  func by(_ officer: RecordID?) -> Self {
    var command = self
    command.officer = officer
    return command
  }

  var asFact: Self {
    var command = self
    command.nature = .fact
    return command
  }
}

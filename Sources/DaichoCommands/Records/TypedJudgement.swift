internal import Registry
internal import TextForms

/// A judgement as somebody wrote it, on the command line or in a file.
struct TypedJudgement: Sendable {
  var requirement: String
  var subject: String
  var outcome: String
  var tier: String
  var documents: [String] = []
  /// Files, or SHA-256 of documents that are recorded.
  var evidence: [String] = []
  var reason: String?
  var validUntil: String?
  var effective: String?
  /// Where it stands; nil on the command line.
  var source: RecordInput.Source?

  /// Reads one value; what is wrong names its place in the file, or the option.
  func reading<Value>(_ key: String, option: String, _ read: () throws -> Value) throws -> Value {
    do { return try read() } catch {
      guard let source else { throw Self.fault(error, option: option) }
      switch error {
      // Nothing in the file is wrong.
      case RegisterError.officerRequired, RegisterError.noCatalogue: throw error
      case let error as RegisterError: throw CommandFault.records(source.placed(error, at: key))
      case let fault as FieldFault:
        throw CommandFault.records([source.placed(key, code: fault.code.rawValue, fault.words)])
      case let fault as any ExplainedError:
        throw CommandFault.records([source.placed(key, code: fault.code, fault.message)])
      default: throw error
      }
    }
  }

  private static func fault(_ error: any Error, option: String) -> any Error {
    switch error {
    case let fault as FieldFault: CommandFault.field(option: option, fault)
    case let fault as DateFault:
      CommandFault.value(option: option, code: fault.code, message: fault.message, remedy: fault.remedy)
    default: error
    }
  }
}

extension Array {
  /// Each in order; the faults of all of them at once.
  func reading<Value>(_ read: (Element) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    var faults: [PlacedFault] = []
    for judgement in self {
      do { values.append(try read(judgement)) } catch CommandFault.records(let placed) { faults += placed }
    }
    guard faults.isEmpty else { throw CommandFault.records(faults) }
    return values
  }
}

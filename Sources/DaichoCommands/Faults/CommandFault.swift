internal import DataFiles
internal import Registry
internal import TextForms

/// Why a command could not run, where no library module says so.
enum CommandFault: Error, Sendable, Equatable {
  /// The arguments do not fit; `page` is the help that shows how.
  case usage(ParserMessage, page: String)
  case value(option: String, code: String, message: Words, remedy: Words)
  case knownAt(found: String)
  case number(option: String, found: String)
  case conflict(String, String)
  case required(option: String)
  /// No field was given, nor a file where the command takes one.
  case nothingTyped(takesFile: Bool)
  case expectedHead(found: String)
  case unknownKind(found: String, allowed: [String])
  case noHome
  case unreadableFile(path: String)
  /// Between being read and being kept.
  case fileChanged(path: String)
  /// A text that was to be taken as a contract, and why it is none.
  case noContract(file: String, why: Words)
  /// What is wrong in a YAML or JSON file, each with its place.
  case dataFile([Diagnostic])
  /// What the register does not take of a file of records.
  case records([PlacedFault])
  case checklistsMissing(looked: [String])
  case unknownCatalogue(name: String, allowed: [String])
  case unknownSetting(name: String, allowed: [String])
  case unknownRequirement(found: String)
  case severalRequirements(found: String, ids: [String])
  case severalDocuments(found: String, documents: [String])
  /// One title, and several files that it could be of.
  case titleOfSeveral(files: Int)
  /// A file of judgements that holds none.
  case nothingFilledIn(file: String)
  /// Something asks, and nobody can answer.
  case noTerminal
  case output(String)
  /// A file that a command would write is there.
  case outputExists(path: String)
  case outputNotWritable(path: String)
  case unexpected(String)
  /// The answer is no, and standard output has the particulars: of the message, its first line is enough.
  case refused(code: String, message: Words, remedy: Words)

  /// A value that a field of a record cannot take.
  static func field(option: String, _ fault: FieldFault) -> CommandFault {
    .value(
      option: option, code: fault.code.rawValue, message: fault.words,
      remedy: Words(
        ja: "値を直して、もう一度実行してください。何も記録されていません。", en: "Correct the value and run it again; nothing was recorded."))
  }
}

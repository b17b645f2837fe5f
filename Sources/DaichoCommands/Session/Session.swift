internal import HTTPTransport
internal import Registry
internal import SQLiteStore
internal import TextForms

/// One run of the program: where it writes, in which language, and which register it works on.
///
/// Nothing is opened before a command asks for it.
final class Session {
  private(set) var language: Language
  let environment: [String: String]
  let output: BufferedOutput
  let errorOutput: BufferedOutput
  let input: InputSource
  let context: RegisterContext
  let executable: String?
  let pauses: HTTPPauses
  let reports: (any ReportMaking)?
  /// Nil until the arguments are parsed.
  private var options: GlobalOptions?
  private let choice: LanguageChoice
  private let wantsJSON: Bool
  private var opened: SQLiteStore?

  init(
    choice: LanguageChoice, environment: [String: String], output: BufferedOutput, errorOutput: BufferedOutput,
    input: InputSource, context: RegisterContext, executable: String?, pauses: HTTPPauses,
    reports: (any ReportMaking)?, wantsJSON: Bool
  ) {
    language = choice.language
    self.choice = choice
    self.environment = environment
    self.output = output
    self.errorOutput = errorOutput
    self.input = input
    self.context = context
    self.executable = executable
    self.pauses = pauses
    self.reports = reports
    self.wantsJSON = wantsJSON
  }

  func begin(_ global: GlobalOptions) { options = global }

  var registryFlag: String? { options?.registry }
  var officerFlag: String? { options?.officer }
  var checklistsFlag: String? { options?.checklists }

  private func style(on target: OutputTarget) -> TextStyle {
    TextStyle(isColored: (options?.color ?? .auto).isColored(on: target, environment: environment))
  }

  var style: TextStyle { style(on: output.target) }

  func say(_ words: Words) throws { try output.writeLine(words[language]) }

  /// The register's own language counts where neither flag nor environment names one.
  func adopt(_ language: Language?) {
    if let language, choice.origin == .standard { self.language = language }
  }

  var languageOrigin: LanguageChoice.Origin { choice.origin }

  /// The register's file, opened once.
  func store() throws -> SQLiteStore {
    if let opened { return opened }
    let store = try SQLiteStore(opening: try registryPath())
    opened = store
    return store
  }

  /// Writes the error and gives the exit code.
  func report(_ error: any Error) -> Int32 {
    if error as? OutputFailure == .closed { return 0 }
    let fault = CommandFault.explained(error)
    try? output.flush()
    try? errorOutput.write(
      ErrorText.of(fault, language: language, asJSON: wantsJSON, style: style(on: errorOutput.target)))
    try? errorOutput.flush()
    return (fault as? CommandFault)?.exitCode ?? 2
  }
}

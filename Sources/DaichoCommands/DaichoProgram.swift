internal import ArgumentParser
package import HTTPTransport
package import Registry
internal import TextForms

/// The program from its arguments to its exit code. `main` and the tests call it alike.
package enum DaichoProgram {
  /// - Parameters:
  ///   - arguments: without the name of the program.
  ///   - context: the clock, ids and user under which entries are recorded.
  ///   - executable: where the program lies, to find the data files that ship with it.
  ///   - pauses: the time that fetching goes by.
  /// - Returns: 0 done, 1 the answer is no, 2 could not run, 64 bad usage.
  package static func run(
    arguments: [String], environment: [String: String], standardOutput: OutputTarget, standardError: OutputTarget,
    standardInput: InputSource = .none, context: RegisterContext, executable: String? = nil,
    pauses: HTTPPauses = .real
  ) async -> Int32 {
    await run(
      arguments: arguments, environment: environment, standardOutput: standardOutput, standardError: standardError,
      standardInput: standardInput, context: context, executable: executable, pauses: pauses, reports: nil)
  }

  /// - Parameter reports: what makes reports again before they are issued.
  static func run(
    arguments: [String], environment: [String: String], standardOutput: OutputTarget, standardError: OutputTarget,
    standardInput: InputSource, context: RegisterContext, executable: String?, pauses: HTTPPauses,
    reports: (any ReportMaking)?
  ) async -> Int32 {
    let choice = LanguageChoice(arguments: arguments, environment: environment)
    let session = Session(
      choice: choice, environment: environment, output: BufferedOutput(standardOutput),
      errorOutput: BufferedOutput(standardError), input: standardInput, context: context, executable: executable,
      pauses: pauses, reports: reports, wantsJSON: ArgumentScan.value(of: "--format", in: arguments) == "json")
    do {
      let invocation = try HelpLanguage.$current.withValue(choice.language) {
        try Invocation(LeadingOptions.moved(behindTheCommandIn: arguments))
      }
      let code = try await perform(invocation, session)
      try session.output.flush()
      try? session.errorOutput.flush()
      return code
    } catch {
      return session.report(error)
    }
  }

  private static func perform(_ invocation: Invocation, _ session: Session) async throws -> Int32 {
    switch invocation {
    case .print(let text):
      try session.output.writeLine(text)
      return 0
    case .help(let path):
      let page = HelpLanguage.$current.withValue(session.language) { CommandTree.page(at: path) }
      try session.output.write(page.text(in: session.language, columns: session.output.target.columns))
      return 0
    case .command(let command):
      session.begin(command.global)
      return try await command.run(in: session).rawValue
    }
  }
}

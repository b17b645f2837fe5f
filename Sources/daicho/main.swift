internal import DaichoCommands
internal import Foundation
internal import Registry

// A reader that goes away (`daicho … | head`) is met when writing, not by a signal that kills the process.
signal(SIGPIPE, SIG_IGN)

let code = await DaichoProgram.run(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment,
  standardOutput: .file(STDOUT_FILENO), standardError: .file(STDERR_FILENO),
  standardInput: .ofThisProcess, context: .ofThisProcess, executable: Bundle.main.executablePath)
exit(code)

internal import Registry
internal import TextForms

/// An error as it stands on standard error.
enum ErrorText {
  static func of(_ error: any ExplainedError, language: Language, asJSON: Bool, style: TextStyle) -> String {
    let message = error.message[language].closed(in: language)
    let remedy = error.remedy[language].closed(in: language)
    guard !asJSON else {
      let members: JSONObject = [
        "code": .string(error.code), "message": .string(message), "remedy": .string(remedy),
      ]
      return CanonicalJSON.text(.object(["error": .object(members)])) + "\n"
    }
    return "\(style.bad("\(ProgramVersion.name):")) \(message)\n→ \(remedy)\n"
  }
}

extension CommandFault {
  /// What people are told of any error that reaches the top.
  static func explained(_ error: any Error) -> any ExplainedError {
    switch error {
    case let explained as any ExplainedError: explained
    case OutputFailure.failed(let detail): CommandFault.output(detail)
    default: CommandFault.unexpected("\(error)")
    }
  }
}

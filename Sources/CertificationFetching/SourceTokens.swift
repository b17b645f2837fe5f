package import Certification
internal import HTTPTransport

/// Finds the secrets that sources ask for: in the variable that the source names, or in the file that the variable of
/// the same name with `_FILE` behind it names.
struct SourceTokens: Sendable {
  private let environment: [String: String]

  init(environment: [String: String]) { self.environment = environment }

  func secret(_ token: SourceToken) throws(SecretFault) -> Secret {
    if environment[token.environment] == nil, let file = environment[token.environment + "_FILE"], !file.isEmpty {
      return try Secret(file: file)
    }
    return try Secret(variable: token.environment, in: environment)
  }

  func isSet(_ token: SourceToken) -> Bool {
    [token.environment, token.environment + "_FILE"].contains { environment[$0].map { !$0.isEmpty } ?? false }
  }
}

extension SourceFetcher {
  /// Whether there is a token for a source that wants one.
  package static func hasToken(for source: SourceDeclaration, in environment: [String: String]) -> Bool {
    source.token.map { SourceTokens(environment: environment).isSet($0) } ?? true
  }
}

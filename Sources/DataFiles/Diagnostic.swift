public import TextForms

/// What is wrong at one place of a data file, said so that the person who wrote the file can mend it.
public struct Diagnostic: Sendable, Hashable {
  public let file: String
  public let position: SourcePosition
  /// Stable, in kebab-case, for programs.
  public let code: String
  /// What stands there, and why it cannot.
  public let found: Words
  /// What may stand there; `nil` where there is nothing to list.
  public let allowed: Words?
  public let remedy: Words

  public var line: Int { position.line }
  public var column: Int { position.column }

  package init(file: String, position: SourcePosition, cause: some DiagnosticCause) {
    self.file = file
    self.position = position
    self.code = cause.code
    self.found = cause.found
    self.allowed = cause.allowed
    self.remedy = cause.remedy
  }

  /// `file:line:column: what was found; what is allowed; what to do`, on one line.
  public func text(in language: Language) -> String {
    let place = position == .wholeFile ? file : "\(file):\(line):\(column)"
    return switch language {
    case .ja: "\(place): \(found.ja)。\(allowed.map { "使えるもの: \($0.ja)。" } ?? "")\(remedy.ja)"
    case .en: "\(place): \(found.en); \(allowed.map { "allowed: \($0.en); " } ?? "")\(remedy.en)"
    }
  }
}

/// The case of an error enum, as a diagnostic wants it.
package protocol DiagnosticCause: Sendable {
  var code: String { get }
  var found: Words { get }
  var allowed: Words? { get }
  var remedy: Words { get }
}

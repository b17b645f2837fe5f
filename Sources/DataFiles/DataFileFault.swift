/// Why a file could not be read as YAML or JSON at all. Its position is that of the cause.
public enum DataFileFault: Error, Sendable, Hashable {
  case tooLarge(file: String, bytes: Int, limit: Int)
  case empty(file: String)
  case undecodable(file: String, SourcePosition, byte: UInt8)
  case nul(file: String, SourcePosition)
  /// `problem` is what libyaml says, in English.
  case syntax(file: String, SourcePosition, problem: String)
  case anchorOrAlias(file: String, SourcePosition)
  case tag(file: String, SourcePosition)
  case duplicateKey(file: String, SourcePosition, key: String)
  case keyIsNotText(file: String, SourcePosition)
  case tooDeep(file: String, SourcePosition, limit: Int)

  public var file: String {
    switch self {
    case .tooLarge(let file, _, _), .empty(let file), .undecodable(let file, _, _), .nul(let file, _),
      .syntax(let file, _, _), .anchorOrAlias(let file, _), .tag(let file, _),
      .duplicateKey(let file, _, _), .keyIsNotText(let file, _), .tooDeep(let file, _, _):
      file
    }
  }

  public var position: SourcePosition {
    switch self {
    case .tooLarge, .empty: .wholeFile
    case .undecodable(_, let position, _), .nul(_, let position), .syntax(_, let position, _),
      .anchorOrAlias(_, let position), .tag(_, let position), .duplicateKey(_, let position, _),
      .keyIsNotText(_, let position), .tooDeep(_, let position, _):
      position
    }
  }

  public var diagnostic: Diagnostic { Diagnostic(file: file, position: position, cause: self) }
}

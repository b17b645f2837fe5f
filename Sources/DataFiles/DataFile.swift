internal import Yams

/// Reads YAML, and JSON by the same parser, into values that know where they stand.
package enum DataFile {
  package static let sizeLimit = 8 * 1024 * 1024
  package static let depthLimit = 64

  /// `name` is shown in messages; a name that ends in `.json` may hold what only JSON writes.
  package static func parse(_ bytes: [UInt8], name: String) throws(DataFileFault) -> DataNode {
    let source = try SourceText.decode(bytes, file: name)
    let escapes = name.hasSuffix(".json") ? JSONEscapes(source.text) : nil
    let text = escapes?.text ?? source.text
    let places = { (position: SourcePosition) in escapes?.original(position) ?? position }
    try refuseReferences(in: text, file: name, places: places)
    guard let root = try compose(text, file: name, places: places) else { throw .empty(file: name) }
    return try NodeConversion(file: name, places: places).convert(root, depth: 1)
  }

  /// Refuses anchors and aliases before anything is composed from them.
  ///
  /// A reference that is used as a key is expanded while Yams compares keys, so a few lines could keep it busy
  /// for ever. A copy in which no character can begin a reference shows whether one would have begun there.
  private static func refuseReferences(
    in text: String, file: String, places: (SourcePosition) -> SourcePosition
  ) throws(DataFileFault) {
    let suspects = ReferenceSuspects(in: text)
    guard !suspects.isEmpty else { return }
    let root: Node?
    do {
      root = try compose(suspects.harmlessCopy, file: file, places: places)
    } catch {
      if let place = suspects.lastValueStart(before: error.position) {
        throw .anchorOrAlias(file: file, places(place))
      }
      throw error
    }
    if let root { try suspects.refuseFirst(in: root, file: file, places: places) }
  }

  private static func compose(
    _ text: String, file: String, places: (SourcePosition) -> SourcePosition
  ) throws(DataFileFault) -> Node? {
    do {
      // Without rules for types every plain value stays the text that was written, and keys compare as text.
      return try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw fault(from: error, text: text, file: file, places: places)
    } catch {
      throw .syntax(file: file, .wholeFile, problem: "\(error)")
    }
  }

  private static func fault(
    from error: YamlError, text: String, file: String, places: (SourcePosition) -> SourcePosition
  ) -> DataFileFault {
    switch error {
    // libyaml gives up at 1,000 levels, and has no code of its own for it.
    case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
      .tooDeep(file: file, places(SourcePosition(mark)), limit: depthLimit)
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .syntax(file: file, places(SourcePosition(mark)), problem: problem)
    case .reader(let problem, let offset, _, _):
      .syntax(file: file, places(SourceText(text).position(ofByte: offset ?? 0)), problem: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .duplicateKey(file: file, places(SourcePosition(context.mark)), key: keys.first ?? "")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .syntax(file: file, .wholeFile, problem: "\(error)")
    }
  }
}

extension SourcePosition {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}

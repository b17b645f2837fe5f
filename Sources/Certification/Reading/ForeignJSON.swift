internal import Registry

/// JSON that a source publishes.
enum ForeignJSON {
  static func read(_ bytes: [UInt8], _ selection: JSONSelection) throws(SourceFault) -> JSONValue {
    let utf8 = try SourceBytes.decode(bytes, as: .utf8, .json)
    do throws(JSONReader.Fault) {
      return try JSONReader.readForeign(utf8, selecting: selection)
    } catch { throw .malformed(.json, at: error.offset) }
  }
}

extension JSONValue {
  /// What stands there as one text: numbers and flags as they are written, a list of texts joined, nothing for null and
  /// for a text of spaces only.
  var plainText: String? {
    let text: String
    switch self {
    case .string(let written): text = written
    case .integer(let number): text = String(number)
    case .bool(let flag): text = flag ? "true" : "false"
    case .array(let values): text = values.compactMap(\.plainText).joined(separator: ", ")
    case .null, .object: return nil
    }
    return text.trimmedOrNil
  }
}

/// Brings bodies written in an older format to today's, one format at a time; the journal itself is never rewritten.
public enum Upcasting {
  /// From format N to N + 1, by kind and N.
  static func step(_ kind: RecordKind, from format: Int) -> (@Sendable (JSONObject) -> JSONObject)? {
    switch (kind, format) {
    default: nil
    }
  }

  public static func current(_ kind: RecordKind, format: Int, _ body: JSONObject) -> JSONObject {
    var body = body
    for old in format..<max(format, RecordDescriptor.of(kind).format) {
      if let step = step(kind, from: old) { body = step(body) }
    }
    return body
  }
}

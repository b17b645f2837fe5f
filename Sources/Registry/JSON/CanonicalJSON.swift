/// Writes RFC 8785 canonical JSON: members sorted by UTF-16 code units, the shortest escapes, no white space.
///
/// Foundation cannot: `.sortedKeys` still escapes the solidus, and it takes several times as long.
public enum CanonicalJSON {
  /// The largest magnitude that every JSON reader takes back unchanged (2⁵³ − 1).
  public static let largestInteger: Int64 = 9_007_199_254_740_991

  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(256)
    append(value, to: &output)
    return output
  }

  public static func bytes(_ object: JSONObject) -> [UInt8] { bytes(.object(object)) }

  public static func text(_ value: JSONValue) -> String { String(decoding: bytes(value), as: UTF8.self) }

  /// Appends `value` to `output`, for writers that join many values into one stream.
  public static func append(_ value: JSONValue, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: flag ? "true".utf8 : "false".utf8)
    case .integer(let number): append(number, to: &output)
    case .string(let text): append(text, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, element) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(element, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members): append(members, to: &output)
    }
  }

  public static func append(_ number: Int64, to output: inout [UInt8]) {
    output.append(contentsOf: String(number).utf8)
  }

  /// A string in quotation marks; only what must be escaped is.
  public static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      appendEscaped(text, to: &output)
    } else {
      output.append(contentsOf: text.utf8)
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
      case 0x08: output.append(contentsOf: #"\b"#.utf8)
      case 0x09: output.append(contentsOf: #"\t"#.utf8)
      case 0x0A: output.append(contentsOf: #"\n"#.utf8)
      case 0x0C: output.append(contentsOf: #"\f"#.utf8)
      case 0x0D: output.append(contentsOf: #"\r"#.utf8)
      case 0..<0x20:
        output.append(contentsOf: #"\u00"#.utf8)
        Hexadecimal.append(CollectionOfOne(byte), to: &output)
      default: output.append(byte)
      }
    }
  }

  private static func append(_ members: JSONObject, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    let isASCII = members.keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let sorted = members.sorted { isASCII ? $0.key < $1.key : $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    for (index, member) in sorted.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(member.key, to: &output)
      output.append(UInt8(ascii: ":"))
      append(member.value, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  /// Whether `JSONReader` takes the value back: what it refuses must never be written.
  static func isReadable(_ value: JSONValue, depth: Int = 0) -> Bool {
    guard depth < JSONReader.deepest else { return false }
    return switch value {
    case .null, .bool, .string: true
    case .integer(let number): number.magnitude <= largestInteger.magnitude
    case .array(let values): values.allSatisfy { isReadable($0, depth: depth + 1) }
    case .object(let members): members.values.allSatisfy { isReadable($0, depth: depth + 1) }
    }
  }
}

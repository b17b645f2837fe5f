/// Reads JSON as the journal holds it back into values. White space and other escapes are taken; fractions, exponents,
/// integers beyond 2⁵³ − 1, a member twice, bytes that are no UTF-8 and what follows the value are refused.
///
/// Of what others publish, numbers that are no such integer come as the text that stands there.
public struct JSONReader {
  public struct Fault: Error, Sendable, Equatable {
    /// Bytes from the start.
    public let offset: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Every number is taken, not only those that the journal holds.
  private let takesAnyNumber: Bool
  /// Arrays and objects may stand within each other so deep.
  static let deepest = 64

  public static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    try read(bytes, takesAnyNumber: false, selecting: .everything)
  }

  /// Reads what somebody else wrote. Only what is selected is kept, so that memory follows what is wanted and not the
  /// size of the document; all of it is checked.
  public static func readForeign(
    _ bytes: [UInt8], selecting selection: JSONSelection = .everything
  ) throws(Fault) -> JSONValue {
    try read(bytes, takesAnyNumber: true, selecting: selection)
  }

  private static func read(
    _ bytes: [UInt8], takesAnyNumber: Bool, selecting selection: JSONSelection
  ) throws(Fault) -> JSONValue {
    let outcome: Result<JSONValue, Fault> = bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer, takesAnyNumber: takesAnyNumber)
      do throws(Fault) {
        let value = try reader.value(depth: 0, selection)
        reader.skipSpace()
        guard reader.position == buffer.count else { throw Fault(offset: reader.position) }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  public static func object(_ bytes: [UInt8]) throws(Fault) -> JSONObject {
    guard case .object(let members) = try read(bytes) else { throw Fault(offset: 0) }
    return members
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, takesAnyNumber: Bool) {
    self.bytes = bytes
    self.takesAnyNumber = takesAnyNumber
  }

  private mutating func value(depth: Int, _ selection: JSONSelection) throws(Fault) -> JSONValue {
    guard depth < Self.deepest else { throw Fault(offset: position) }
    skipSpace()
    guard position < bytes.count else { throw Fault(offset: position) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth, selection)
    case UInt8(ascii: "["): return try array(depth: depth, selection)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int, _ selection: JSONSelection) throws(Fault) -> JSONValue {
    position += 1
    var members: JSONObject = [:]
    var passedOver: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let start = position
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw Fault(offset: position)
      }
      let key = try string()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      if let below = selection[key] {
        guard members.updateValue(try value(depth: depth + 1, below), forKey: key) == nil else {
          throw Fault(offset: start)
        }
      } else {
        guard passedOver.insert(key).inserted else { throw Fault(offset: start) }
        _ = try value(depth: depth + 1, .nothing)
      }
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func array(depth: Int, _ selection: JSONSelection) throws(Fault) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      let element = try value(depth: depth + 1, selection)
      if !selection.isNothing { values.append(element) }
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func string() throws(Fault) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        defer { position += 1 }
        return try text(bytes[start..<position], from: start)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw Fault(offset: position) }
      position += 1
    }
    throw Fault(offset: position)
  }

  private mutating func escapedString(from start: Int) throws(Fault) -> String {
    var content = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(content, from: start)
      case UInt8(ascii: "\\"): try appendEscape(to: &content)
      case 0..<0x20: throw Fault(offset: position - 1)
      default: content.append(byte)
      }
    }
    throw Fault(offset: position)
  }

  private func text(_ content: some Sequence<UInt8>, from start: Int) throws(Fault) -> String {
    guard let text = String(validating: content, as: UTF8.self) else { throw Fault(offset: start) }
    return text
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(Fault) {
    guard position < bytes.count else { throw Fault(offset: position) }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: String(Character(try unicodeEscape())).utf8)
    default: throw Fault(offset: position - 1)
    }
  }

  private mutating func unicodeEscape() throws(Fault) -> Unicode.Scalar {
    let start = position
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw Fault(offset: start)
    }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw Fault(offset: start) }
    return scalar
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let number = Hexadecimal.value(bytes[position..<position + 4])
    else { throw Fault(offset: position) }
    position += 4
    return UInt32(number)
  }

  /// What the journal refuses is checked against the grammar of JSON, and kept as it is written.
  private mutating func number() throws(Fault) -> JSONValue {
    let start = position
    if takesAnyNumber {
      _ = take(UInt8(ascii: "-"))
      let isZero = take(UInt8(ascii: "0"))
      if !isZero { try digits() }
      var isInteger = true
      if take(UInt8(ascii: ".")) {
        try digits()
        isInteger = false
      }
      if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
        if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
        try digits()
        isInteger = false
      }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      guard isInteger, let integer = Int64(text), integer.magnitude <= CanonicalJSON.largestInteger.magnitude else {
        return .string(text)
      }
      return .integer(integer)
    }
    return .integer(try integer())
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while position < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[position] { position += 1 }
    guard position > start else { throw Fault(offset: start) }
  }

  private mutating func integer() throws(Fault) -> Int64 {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let firstDigit = position
    var number: Int64 = 0
    while position < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[position] {
      number = number * 10 + Int64(bytes[position] - UInt8(ascii: "0"))
      guard number <= CanonicalJSON.largestInteger else { throw Fault(offset: start) }
      position += 1
    }
    let digits = position - firstDigit
    guard digits > 0, digits == 1 || bytes[firstDigit] != UInt8(ascii: "0"), number > 0 || !isNegative else {
      throw Fault(offset: start)
    }
    return isNegative ? -number : number
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { throw Fault(offset: position) }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
      throw Fault(offset: position + index)
    }
    position += count
    return value
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard take(byte) else { throw Fault(offset: position) }
  }
}

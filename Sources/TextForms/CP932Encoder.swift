/// Writes text as CP932. What it has no character for becomes 〓, which nobody takes for a letter, and is counted.
package struct CP932Encoder {
  package private(set) var replaced = ReplacedCharacters()
  /// By scalar, as one number: each is looked up once, which takes microseconds.
  private var codes: [UInt16] = []
  private static let notAsked: UInt16 = 0
  private static let none: UInt16 = 0xFFFF
  private static let substitute: UInt16 = 0x81AC

  package init() {}

  package mutating func append(_ text: String, to output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      var code = code(of: scalar)
      if code == Self.none {
        replaced.note(scalar)
        code = Self.substitute
      }
      if code > 0xFF { output.append(UInt8(code >> 8)) }
      output.append(UInt8(truncatingIfNeeded: code))
    }
  }

  private mutating func code(of scalar: Unicode.Scalar) -> UInt16 {
    guard scalar.value <= 0xFFFF else { return Self.none }
    if codes.isEmpty { codes = Array(repeating: Self.notAsked, count: 0x1_0000) }
    let place = Int(scalar.value)
    if codes[place] == Self.notAsked {
      codes[place] = CP932.encode(scalar).map { $0.reduce(0) { $0 << 8 | UInt16($1) } } ?? Self.none
    }
    return codes[place]
  }
}

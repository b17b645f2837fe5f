internal import Yams

/// The characters of a YAML text that could begin an anchor or an alias, for all one knows without parsing.
struct ReferenceSuspects {
  /// The text with each of them made a harmless character, byte for byte as long.
  let harmlessCopy: String
  private let text: String
  private let offsets: [Int]

  var isEmpty: Bool { offsets.isEmpty }

  init(in text: String) {
    let utf8 = Array(text.utf8)
    var offsets: [Int] = []
    for index in utf8.indices.dropLast()
    where (utf8[index] == UInt8(ascii: "&") || utf8[index] == UInt8(ascii: "*"))
      && utf8[index + 1].canBeginReferenceName
    {
      offsets.append(index)
    }
    self.text = text
    self.offsets = offsets
    guard !offsets.isEmpty else {
      self.harmlessCopy = text
      return
    }
    var harmless = utf8
    for offset in offsets { harmless[offset] = UInt8(ascii: "~") }
    self.harmlessCopy = String(decoding: harmless, as: UTF8.self)
  }

  /// Refuses the first value or key that begins with one of them, given what the harmless copy holds.
  ///
  /// Tags are refused here too: a reference may stand behind one, out of sight.
  func refuseFirst(
    in root: Node, file: String, places: (SourcePosition) -> SourcePosition
  ) throws(DataFileFault) {
    let source = SourceText(text)
    let suspects = Set(offsets)
    var waiting = [root]
    while let node = waiting.popLast() {
      if let position = node.mark.map(SourcePosition.init), let offset = source.offset(of: position) {
        if source.byte(at: offset) == UInt8(ascii: "!") { throw .tag(file: file, places(position)) }
        if node.isPlainScalar, suspects.contains(offset) {
          throw .anchorOrAlias(file: file, places(position))
        }
      }
      switch node {
      case .sequence(let sequence): waiting += sequence.reversed()
      case .mapping(let mapping): waiting += mapping.reversed().flatMap { [$0.value, $0.key] }
      case .scalar, .alias: break
      }
    }
  }

  /// The last of them up to the line of a syntax error that stands where a value begins: an anchor before a
  /// mapping or a list leaves a copy that does not parse.
  func lastValueStart(before position: SourcePosition) -> SourcePosition? {
    let source = SourceText(text)
    let utf8 = Array(text.utf8)
    return offsets.lazy.reversed()
      .filter { ReferenceSuspects.beginsValue(at: $0, in: utf8) }
      .map { source.position(ofByte: $0) }
      .first { $0.line <= position.line && $0.line >= position.line - 1 }
  }

  private static func beginsValue(at offset: Int, in utf8: [UInt8]) -> Bool {
    var index = offset - 1
    while index >= 0, utf8[index] == UInt8(ascii: " ") { index -= 1 }
    guard index >= 0 else { return true }
    return "\n\r-:?[{,".utf8.contains(utf8[index])
  }
}

extension Node {
  fileprivate var isPlainScalar: Bool {
    if case .scalar(let scalar) = self { scalar.style == .plain } else { false }
  }
}

extension UInt8 {
  /// libyaml takes ASCII letters, digits, `-` and `_` for the name of a reference.
  fileprivate var canBeginReferenceName: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

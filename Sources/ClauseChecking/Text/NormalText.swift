internal import DocumentText
internal import TextForms

/// A document as rules see it: widths folded, one kind of comma and full stop, no spaces inside Japanese.
struct NormalText {
  /// UTF-8, block after block.
  private(set) var bytes: [UInt8] = []
  /// Of each byte, where it stands in the text of its block, in UTF-8 bytes, times two; odd: a space that was dropped
  /// stood before it.
  private var places: [Int32] = []
  /// Of each block, where it lies in `bytes`.
  private(set) var blocks: [Range<Int>] = []

  init(_ document: TextDocument) {
    let size = document.blocks.reduce(0) { $0 + $1.text.utf8.count }
    bytes.reserveCapacity(size)
    places.reserveCapacity(size)
    blocks.reserveCapacity(document.blocks.count)
    for block in document.blocks {
      let start = bytes.count
      append(block.text)
      blocks.append(start..<bytes.count)
    }
  }

  /// Where a byte stands in the text of its block, in UTF-8 bytes.
  func origin(_ index: Int) -> Int { Int(places[index] >> 1) }

  /// A space stood before it in the original.
  func isSpaced(_ index: Int) -> Bool { places[index] & 1 == 1 || index > 0 && bytes[index - 1] == 0x20 }

  private mutating func append(_ text: String) {
    var scalars = WidthFoldedScalars(text)
    var previous: UInt32 = 0
    // A space is kept only between letters of which one is ASCII; where it began is the place of both.
    var space: Int32?
    while let scalar = scalars.next() {
      var value = scalar.value
      let origin = Int32(scalars.offset)
      if value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x0A || value == 0x0D {
        if previous != 0, space == nil { space = origin }
        continue
      }
      value = Self.punctuation(value, after: previous)
      var place = origin << 1
      if let at = space {
        if previous < 0x80, value < 0x80 { push(0x20, at << 1) } else { place |= 1 }
        space = nil
      }
      push(value, place)
      previous = value
    }
  }

  /// Japanese texts are also written with Western or full-width commas and stops.
  private static func punctuation(_ value: UInt32, after previous: UInt32) -> UInt32 {
    guard previous >= 0x3000 || previous == 0x29 else { return value }
    return switch value {
    case 0x2C: 0x3001
    case 0x2E: previous == 0x7B2C ? value : 0x3002
    case 0xFF64: 0x3001
    default: value
    }
  }

  private mutating func push(_ value: UInt32, _ place: Int32) {
    switch value {
    case 0..<0x80:
      bytes.append(UInt8(value))
      places.append(place)
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
      places.append(place)
      places.append(place)
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
      places.append(place)
      places.append(place)
      places.append(place)
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
      for _ in 0..<4 { places.append(place) }
    }
  }

  /// A word of the rules in the same form.
  static func word(_ text: String) -> [UInt8] {
    NormalText(TextDocument(format: .txt, blocks: [TextBlock(text: text, indent: 0, marks: [])])).bytes
  }
}

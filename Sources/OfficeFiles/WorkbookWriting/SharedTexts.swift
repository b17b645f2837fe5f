#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The texts of a workbook, each kept once: the same ones stand in row after row.
final class SharedTexts {
  /// More bytes than this are not kept: further texts stand in their cells.
  private let limit: Int
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Places of texts by their hash, open to the next; -1: none.
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// How many stand in the workbook before these.
  private let before: Int
  /// In how many cells they stand.
  private(set) var uses = 0

  init(before: Int, limit: Int) {
    self.before = before
    self.limit = limit
  }

  var count: Int { ends.count }

  /// The number by which a cell names it; nil where there is no room for one more.
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let place = place(of: text) else { return nil }
    uses += 1
    return before + place
  }

  private func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash, holds(text, at: place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard bytes.count + text.count <= limit else { return nil }
    slots[slot] = Int32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  subscript(_ place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

  private func range(_ place: Int) -> Range<Int> { (place > 0 ? ends[place - 1] : 0)..<ends[place] }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let range = range(place)
    guard range.count == text.count else { return false }
    guard let start = text.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + range.lowerBound, start, text.count) == 0 } ?? true
    }
  }

  private func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// Eight bytes at a time; a `Hasher` would take longer than all else that is done for a cell.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(text)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= raw.count {
      mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), into: &hash)
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    mix(rest, into: &hash)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static func mix(_ word: UInt64, into hash: inout UInt64) {
    hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 29
  }
}

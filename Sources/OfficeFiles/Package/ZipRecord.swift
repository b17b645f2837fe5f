/// The records of an archive that stand around the content of its parts.
enum ZipRecord {
  struct Facts {
    let name: String
    var checksum: UInt32 = 0
    var packed: UInt32 = 0
    var size: UInt32 = 0
  }

  /// Stands before the content.
  static func local(_ facts: Facts) -> [UInt8] { word(0x0403_4B50) + common(facts) + facts.name.utf8 }

  /// Stands in the directory.
  static func central(_ facts: Facts, at start: UInt32) -> [UInt8] {
    word(0x0201_4B50) + half(20) + common(facts) + half(0) + half(0) + half(0) + word(0) + word(start) + facts.name.utf8
  }

  static func end(parts: Int, directory size: Int, at start: UInt32) -> [UInt8] {
    let count = half(UInt16(truncatingIfNeeded: parts))
    let place = word(UInt32(truncatingIfNeeded: size)) + word(start)
    return word(0x0605_4B50) + half(0) + half(0) + count + count + place + half(0)
  }

  /// Version 2.0, deflated, and of the first day that an archive can name.
  private static func common(_ facts: Facts) -> [UInt8] {
    half(20) + half(0) + half(8) + half(0) + half(ZipPackage.day) + word(facts.checksum) + word(facts.packed)
      + word(facts.size) + half(UInt16(truncatingIfNeeded: facts.name.utf8.count)) + half(0)
  }

  private static func half(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func word(_ value: UInt32) -> [UInt8] {
    half(UInt16(truncatingIfNeeded: value)) + half(UInt16(truncatingIfNeeded: value >> 16))
  }
}

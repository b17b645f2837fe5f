/// Files in the old container of Microsoft's office programs. None of them is read; which one it is decides what helps.
enum CompoundFile {
  static func fault(_ bytes: [UInt8]) -> OfficeFault {
    if contains("EncryptedPackage", in: bytes) { return .encrypted }
    return contains("Workbook", in: bytes) || contains("Book", in: bytes) ? .oldWorkbook : .notWorkbook(.oldDocument)
  }

  /// Names of streams are UTF-16, each in an entry of 128 bytes of the directory.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    var wanted: [UInt8] = []
    for unit in name.utf16 { wanted += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    wanted += [0, 0]
    return stride(from: 512, to: max(512, bytes.count - wanted.count), by: 128).contains { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}

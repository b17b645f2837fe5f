extension SourceText {
  /// Decodes the bytes of a file: UTF-8, with or without a byte order mark.
  static func decode(_ bytes: [UInt8], file: String) throws(DataFileFault) -> SourceText {
    guard bytes.count <= DataFile.sizeLimit else {
      throw .tooLarge(file: file, bytes: bytes.count, limit: DataFile.sizeLimit)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    // UTF-16 is full of NUL bytes, and it is the encoding that should be named then.
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) {
      throw .undecodable(file: file, SourcePosition(line: 1, column: 1), byte: content[0])
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      let (position, byte) = firstUndecodable(in: content)
      throw .undecodable(file: file, position, byte: byte)
    }
    let source = SourceText(text)
    if let offset = content.firstIndex(of: 0) {
      throw .nul(file: file, source.position(ofByte: offset))
    }
    return source
  }

  private static func firstUndecodable(in bytes: [UInt8]) -> (SourcePosition, UInt8) {
    var decoder = UTF8()
    var remaining = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&remaining) {
      offset += UTF8.width(scalar)
    }
    offset = min(offset, bytes.count - 1)
    let prefix = SourceText(String(decoding: bytes[..<offset], as: UTF8.self))
    return (prefix.position(ofByte: offset), bytes[offset])
  }
}

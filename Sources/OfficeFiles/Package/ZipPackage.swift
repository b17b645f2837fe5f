internal import CZip

/// An archive in memory. Equal parts give equal bytes: nothing is compressed, and every part has the same time.
package enum ZipPackage {
  package struct Part {
    let name: String
    let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
  }

  /// The first day that an archive can name: 1980-01-01.
  static let day: UInt16 = 0x21

  package static func archive(_ parts: [Part]) throws(OfficeWriteFault) -> [UInt8] {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, parts.reduce(0) { $0 + $1.bytes.count }), alignment: 16)
    // The archive reads from it until it is closed.
    defer { memory.deallocate() }
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw .notPacked }
    defer { zip_source_free(source) }
    zip_source_keep(source)
    guard let handle = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw .notPacked
    }
    guard add(parts, to: handle, memory), zip_close(handle) == 0 else {
      zip_discard(handle)
      throw .notPacked
    }
    return try bytes(of: source)
  }

  private static func add(_ parts: [Part], to handle: OpaquePointer, _ memory: UnsafeMutableRawBufferPointer) -> Bool {
    var start = 0
    for part in parts {
      let place = UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + part.bytes.count])
      place.copyBytes(from: part.bytes)
      start += place.count
      guard let content = zip_source_buffer(handle, place.baseAddress, UInt64(place.count), 0) else { return false }
      let index = zip_file_add(handle, part.name, content, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(content)
        return false
      }
      guard zip_set_file_compression(handle, UInt64(index), Int32(ZIP_CM_STORE), 0) == 0,
        zip_file_set_dostime(handle, UInt64(index), 0, day, 0) == 0
      else { return false }
    }
    return true
  }

  private static func bytes(of source: OpaquePointer) throws(OfficeWriteFault) -> [UInt8] {
    var facts = zip_stat_t()
    guard zip_source_stat(source, &facts) == 0, facts.valid & UInt64(ZIP_STAT_SIZE) != 0,
      zip_source_open(source) == 0
    else { throw .notPacked }
    defer { zip_source_close(source) }
    let size = Int(facts.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == size else { throw .notPacked }
    return bytes
  }
}

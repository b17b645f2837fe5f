internal import CZip

/// The archive that an office file is. Opening it counts and measures what it holds; nothing is unpacked yet.
package final class ZipArchive {
  struct Entry {
    let index: UInt64
    let name: String
    /// Bytes when unpacked, as the archive says; reading it holds the archive to that.
    let size: UInt64
  }

  let limits: OfficeLimits
  private let handle: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer
  private var entries: [String: Entry] = [:]

  package init(_ bytes: [UInt8], limits: OfficeLimits) throws(OfficeFault) {
    // The archive reads from this copy as long as it lives.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    memory.copyBytes(from: bytes)
    guard let handle = Self.open(memory.baseAddress, size: bytes.count) else {
      memory.deallocate()
      throw .brokenArchive
    }
    self.limits = limits
    self.memory = memory
    self.handle = handle
    try survey()
  }

  deinit {
    zip_discard(handle)
    memory.deallocate()
  }

  private static func open(_ memory: UnsafeMutableRawPointer?, size: Int) -> OpaquePointer? {
    guard let source = zip_source_buffer_create(memory, UInt64(size), 0, nil) else { return nil }
    if let handle = zip_open_from_source(source, ZIP_RDONLY, nil) { return handle }
    zip_source_free(source)
    return nil
  }

  private func survey() throws(OfficeFault) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else { throw .exceeds(.entries(Int(count), limit: limits.entries)) }
    var whole: UInt64 = 0
    for index in 0..<UInt64(max(count, 0)) {
      var facts = zip_stat_t()
      let wanted = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_NAME)
      guard zip_stat_index(handle, index, 0, &facts) == 0, facts.valid & wanted == wanted, let name = facts.name
      else { throw .brokenArchive }
      let entry = Entry(index: index, name: String(cString: name), size: facts.size)
      if facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, facts.encryption_method != 0 { throw .encrypted }
      try check(entry, packed: facts.comp_size)
      let (sum, overflow) = whole.addingReportingOverflow(facts.size)
      guard !overflow, sum <= limits.unpacked else { throw .exceeds(.size(limit: limits.unpacked)) }
      whole = sum
      guard entries.updateValue(entry, forKey: Self.key(entry.name)) == nil else { throw .entryTwice(entry.name) }
    }
  }

  private func check(_ entry: Entry, packed: UInt64) throws(OfficeFault) {
    guard entry.size <= limits.unpackedEntry else {
      throw .exceeds(.entrySize(entry.name, limit: limits.unpackedEntry))
    }
    guard entry.size > limits.compressionFreeSize else { return }
    guard entry.size / max(packed, 1) <= limits.compression else {
      throw .exceeds(.compression(entry.name, times: entry.size / max(packed, 1), limit: limits.compression))
    }
  }

  func has(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  func stream(_ name: String) throws(OfficeFault) -> ZipStream {
    guard let entry = entries[Self.key(name)] else { throw .missingPart(name) }
    guard let file = zip_fopen_index(handle, entry.index, 0) else { throw .damagedPart(entry.name) }
    return ZipStream(file, entry: entry, archive: self)
  }

  /// Names of parts are compared without case; some programs write them with a slash before or with backslashes.
  private static func key(_ name: String) -> String {
    let name = name.lowercased().replacing("\\", with: "/")
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }
}

extension ZipArchive {
  /// As they stand in the archive, in its order.
  package var names: [String] { entries.values.sorted { $0.index < $1.index }.map(\.name) }

  /// What an entry holds, unpacked.
  package func bytes(of name: String) throws(OfficeFault) -> [UInt8] {
    let stream = try stream(name)
    // One more than there should be: only at the end is the checksum compared.
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(stream.size) + 1) { buffer, count in
      while count < buffer.count, let place = buffer.baseAddress {
        let read = stream.read(into: place + count, count: buffer.count - count)
        guard read > 0 else { return }
        count += read
      }
    }
    if let fault = stream.fault { throw fault }
    guard bytes.count == Int(stream.size) else { throw .damagedPart(stream.name) }
    return bytes
  }
}

extension ZipArchive {
  /// Office files that are no archive each have their fault.
  static func ofOfficeFile(_ bytes: [UInt8], limits: OfficeLimits) throws(OfficeFault) -> ZipArchive {
    switch FileKind(of: bytes) {
    case .archive: return try ZipArchive(bytes, limits: limits)
    case .compound: throw CompoundFile.fault(bytes)
    case .pdf, .other: throw .notArchive
    }
  }
}

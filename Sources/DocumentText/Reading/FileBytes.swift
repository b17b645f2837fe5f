internal import Foundation

/// The bytes of a file that somebody names.
enum FileBytes {
  static func read(_ path: String, _ limits: DocumentLimits) throws(DocumentFault.Reason) -> [UInt8] {
    // Without waiting: a pipe that nobody writes to would never open.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .unreadable }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .noRegularFile
    }
    guard facts.st_size <= limits.file else { throw .tooLarge(bytes: Int(facts.st_size), limit: limits.file) }
    let bytes = try read(descriptor, size: Int(facts.st_size))
    try check(bytes, limits)
    return bytes
  }

  static func check(_ bytes: [UInt8], _ limits: DocumentLimits) throws(DocumentFault.Reason) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.file else { throw .tooLarge(bytes: bytes.count, limit: limits.file) }
  }

  private static func read(_ descriptor: Int32, size: Int) throws(DocumentFault.Reason) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let taken = Foundation.read(descriptor, base + count, size - count)
        if taken == 0 { break }
        if taken < 0, errno == EINTR { continue }
        guard taken > 0 else {
          failed = true
          break
        }
        count += taken
      }
    }
    guard !failed else { throw .unreadable }
    return bytes
  }
}

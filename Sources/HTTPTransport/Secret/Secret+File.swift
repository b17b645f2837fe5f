internal import Glibc

extension Secret {
  /// From a file that only its owner may read; a line break at its end is no part of it.
  package init(file path: String) throws(SecretFault) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .noFile(path) }
    defer { close(file) }
    try Secret.check(file, path: path)
    var bytes = [UInt8](repeating: 0, count: Secret.longest + 3)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: count), $0.count - count) }
      guard got >= 0 else { throw .noFile(path) }
      if got == 0 { break }
      count += got
    }
    guard let text = String(validating: bytes[..<count], as: UTF8.self) else { throw .badCharacter(.file(path)) }
    try self.init(text.last?.isNewline == true ? String(text.dropLast()) : text, from: .file(path))
  }

  /// Asks the open file, not its name, which may lead elsewhere a moment later.
  private static func check(_ file: Int32, path: String) throws(SecretFault) {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .noFile(path) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notPlainFile(path) }
    guard facts.st_mode & 0o077 == 0 else { throw .openToOthers(path, mode: facts.st_mode) }
    guard facts.st_uid == geteuid() || facts.st_uid == 0 else { throw .ofAnotherUser(path) }
  }
}

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file that a command writes: whole or not at all, and over another one only when that is wanted.
struct OutputFile {
  let path: String
  let replaces: Bool

  /// Says no before anything is worked out.
  func check() throws(CommandFault) {
    guard !Session.isFolder(path) else { throw .outputNotWritable(path: path) }
    if !replaces, FileManager.default.fileExists(atPath: path) { throw .outputExists(path: path) }
  }

  func write(_ bytes: [UInt8]) throws(CommandFault) {
    try check()
    defer { unlink(draft) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: draft), options: .withoutOverwriting)
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: draft))
      try handle.synchronize()
      try handle.close()
    } catch { throw .outputNotWritable(path: path) }
    try publish(draft)
  }

  /// Where the file grows, beside where it will lie.
  var draft: String {
    let target = URL(fileURLWithPath: path)
    return target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).new-\(getpid())").path
  }

  /// Gives a draft that is whole and on disk its name; what is left of it is the caller's to remove.
  func publish(_ draft: String) throws(CommandFault) {
    if replaces {
      guard rename(draft, path) == 0 else { throw .outputNotWritable(path: path) }
    } else if link(draft, path) != 0 {
      // Somebody else may have made it meanwhile; some shared folders know no links.
      guard errno != EEXIST else { throw .outputExists(path: path) }
      try check()
      guard rename(draft, path) == 0 else { throw .outputNotWritable(path: path) }
    }
  }

  /// Whether both paths lead to one file.
  func isSame(as other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }
}

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Reading where SQLite's log cannot be made.
extension RegisterFile {
  /// Whether nothing can be made beside the register, and no log waits there. A log with its index is left to SQLite,
  /// which can read both.
  static func isImmutable(_ path: String, isWritable: (String) -> Bool) -> Bool {
    guard !isWritable(folder(of: path)) else { return false }
    var status = stat()
    guard stat(path + "-wal", &status) == 0 else { return true }
    return status.st_size == 0 && access(path + "-shm", F_OK) != 0
  }

  /// False on a file system that is mounted to be read only, too.
  static func isWritable(_ folder: String) -> Bool { access(folder, W_OK) == 0 }

  /// As SQLite opens it without a lock or a log (https://www.sqlite.org/uri.html).
  static func immutableName(of path: String) -> String {
    let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
    return "file:\(escaped)?immutable=1"
  }

  /// What changes when somebody writes to the register: SQLite does not look for it in a file that it holds to be
  /// immutable.
  static func stamp(of path: String) -> [Int] {
    [path, path + "-wal"].flatMap { name -> [Int] in
      var status = stat()
      guard stat(name, &status) == 0 else { return [] }
      return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }
}

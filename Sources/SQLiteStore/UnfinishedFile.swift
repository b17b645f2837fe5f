internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file that grows under a name of its own until all of it is on disk; then it gets its real name. It is locked for as
/// long as its process works on it, so that nobody takes it for the leftover of a crash.
final class UnfinishedFile: Sendable {
  static let mark = ".new-"
  /// What SQLite keeps beside a file.
  static let companions = ["", "-wal", "-shm", "-journal"]

  let path: String
  let descriptor: Int32

  /// - Parameter stem: what stands before the mark in its name; empty for a file of its own in `folder`.
  init?(in folder: String, stem: String = "") {
    path = "\(folder)/\(stem)\(Self.mark)\(getpid())-\(UInt32.random(in: 0 ... .max))"
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return nil }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Whatever still has the unfinished name goes.
  deinit {
    guard descriptor >= 0 else { return }
    for companion in Self.companions { unlink(path + companion) }
    close(descriptor)
  }
}

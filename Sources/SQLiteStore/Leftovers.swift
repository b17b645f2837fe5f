internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Unfinished files that a process left behind when it was killed: half a copy of a register, or of evidence, that nobody
/// would ever look at or delete.
enum Leftovers {
  /// A file is locked right after it was made. What is older than this and is not locked has no process.
  static let patience = 3600

  /// Removes those of the register at `path` and of its content store. What cannot be removed stays: it does no harm.
  static func remove(of path: String) {
    let name = (path as NSString).lastPathComponent
    remove(in: RegisterFile.folder(of: path)) { $0.hasPrefix(name + UnfinishedFile.mark) }
    remove(in: path + ".files") { $0.hasPrefix(UnfinishedFile.mark) }
  }

  private static func remove(in folder: String, _ isOurs: (String) -> Bool) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where isOurs(name) && isName(name) {
      // SQLite's own files beside one follow it.
      let base = companionRemoved(from: name)
      guard base == name || !names.contains(base) else { continue }
      removeUnlessInUse("\(folder)/\(name)")
    }
  }

  private static func companionRemoved(from name: String) -> String {
    for companion in UnfinishedFile.companions.dropFirst() where name.hasSuffix(companion) {
      return String(name.dropLast(companion.count))
    }
    return name
  }

  /// `….new-PID-NUMBER`: a register that somebody called `….new-year` is none.
  private static func isName(_ name: String) -> Bool {
    guard let mark = name.range(of: UnfinishedFile.mark, options: .backwards) else { return false }
    let parts = companionRemoved(from: String(name[mark.upperBound...])).split(
      separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func removeUnlessInUse(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      time(nil) - status.st_mtim.tv_sec > patience
    else { return }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    for companion in UnfinishedFile.companions { unlink(path + companion) }
  }
}

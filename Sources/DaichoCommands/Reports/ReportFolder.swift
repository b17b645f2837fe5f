internal import Foundation
internal import Registry
internal import Reporting

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder of files that a command writes: whole or not at all. It takes the place of an earlier one only when that is
/// wanted, and only where that was a folder of ours.
final class ReportFolder {
  struct File: Sendable, Hashable {
    /// With its folder, such as `csv/findings.csv`.
    let name: String
    let size: Int64
    /// Nil: two makings of it are never equal.
    let sha256: Digest?
  }

  let path: String
  private let replaces: Bool
  private let draft: URL
  private(set) var files: [File] = []
  private var isDone = false

  init(_ path: String, replaces: Bool) throws(CommandFault) {
    let target = URL(fileURLWithPath: path).standardizedFileURL
    self.path = path
    self.replaces = replaces
    draft = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).new-\(getpid())")
    try check()
    do {
      try? FileManager.default.removeItem(at: draft)
      try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
    } catch { throw .outputNotWritable(path: path) }
  }

  deinit { if !isDone { try? FileManager.default.removeItem(at: draft) } }

  /// Says no before anything is worked out.
  private func check() throws(CommandFault) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let content = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? ["?"]
    guard !content.isEmpty else { return }
    guard content.contains(Report.manifestName) else { throw .reportFolderOfOthers(path) }
    guard replaces else { throw .reportFolderExists(path) }
  }

  /// Writes a file as `body` sends it.
  func write(_ name: String, _ body: (inout ReportOutput) throws -> Void) throws {
    files.append(try Self.stream(name, to: try place(name), body))
  }

  static func stream(_ name: String, to url: URL, _ body: (inout ReportOutput) throws -> Void) throws -> File {
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: url.path)
    else { throw CommandFault.outputNotWritable(path: url.path) }
    var (hash, size) = (RunningDigest(), Int64(0))
    var output = ReportOutput { bytes in
      hash.update(bytes)
      size += Int64(bytes.count)
      do { try handle.write(contentsOf: bytes) } catch { throw CommandFault.outputNotWritable(path: url.path) }
    }
    try body(&output)
    try output.flush()
    try handle.synchronize()
    try handle.close()
    return File(name: name, size: size, sha256: hash.digest)
  }

  /// Takes in a file that something else writes at the path that it is given.
  ///
  /// - Parameter isEqual: two makings of it are equal, so that its digest says something.
  func take(_ name: String, isEqual: Bool = true, _ body: (String) async throws -> Void) async throws {
    let url = try place(name)
    try await body(url.path)
    try measure(name, at: url, isEqual: isEqual)
  }

  private func measure(_ name: String, at url: URL, isEqual: Bool) throws {
    guard let handle = FileHandle(forReadingAtPath: url.path) else { throw CommandFault.outputNotWritable(path: path) }
    defer { try? handle.close() }
    var (hash, size) = (RunningDigest(), Int64(0))
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      if isEqual { hash.update([UInt8](piece)) }
      size += Int64(piece.count)
    }
    files.append(File(name: name, size: size, sha256: isEqual ? hash.digest : nil))
  }

  /// Where a file stands until the folder is whole.
  func place(_ name: String) throws(CommandFault) -> URL {
    let url = draft.appending(path: name)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch { throw .outputNotWritable(path: path) }
    return url
  }

  /// Puts it where it belongs.
  func publish() throws(CommandFault) {
    try check()
    let target = URL(fileURLWithPath: path).standardizedFileURL
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: target.path) {
        let old = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).old-\(getpid())")
        try FileManager.default.moveItem(at: target, to: old)
        do { try FileManager.default.moveItem(at: draft, to: target) } catch {
          try FileManager.default.moveItem(at: old, to: target)
          throw error
        }
        try FileManager.default.removeItem(at: old)
      } else {
        try FileManager.default.moveItem(at: draft, to: target)
      }
    } catch { throw .outputNotWritable(path: path) }
    isDone = true
  }
}

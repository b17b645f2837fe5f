internal import Foundation
internal import Registry
internal import SQLiteStore

/// Writes the files of an issued report out again as they were issued: all of them, or none.
struct FrozenFiles {
  let report: Report
  let folder: String
  /// Over files that are there.
  let replaces: Bool

  private var files: [(sha256: String, file: OutputFile)] {
    ([(Report.manifestName, report.manifestSHA256)] + report.files.map { ($0.name, $0.sha256) })
      .map { name, sha256 in (sha256, OutputFile(path: folder + "/" + name, replaces: replaces)) }
  }

  /// Says no before anything is written.
  func check() throws(CommandFault) {
    if FileManager.default.fileExists(atPath: folder), !Session.isFolder(folder) {
      throw .outputNotWritable(path: folder)
    }
    for (_, file) in files { try file.check() }
  }

  func write(from content: ContentStore) throws {
    try check()
    var drafts: [(draft: String, file: OutputFile)] = []
    defer { for (draft, _) in drafts { try? FileManager.default.removeItem(atPath: draft) } }
    for (sha256, file) in files {
      do {
        let place = URL(fileURLWithPath: file.path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      } catch { throw CommandFault.outputNotWritable(path: file.path) }
      drafts.append((file.draft, file))
      // Verified on the way.
      try content.copy(sha256, to: file.draft)
    }
    for (draft, file) in drafts { try file.publish(draft) }
  }
}

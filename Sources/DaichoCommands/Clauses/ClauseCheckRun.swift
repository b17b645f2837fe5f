internal import ClauseChecking
internal import DocumentText

/// Checks many files side by side; the answers come in the order of the files.
struct ClauseCheckRun {
  let checker: ClauseChecker
  let progress: ProgressLine?

  struct Checked: Sendable {
    let file: String
    let outcome: Result<Document, DocumentFault>
  }

  struct Document: Sendable {
    let format: DocumentFormat
    let notes: [DocumentNote]
    let text: CheckedText
    /// Of the file, before it was read.
    let sha256: String?
  }

  /// More would only wait for each other.
  private static let sideBySide = 4
  /// How far a quick file may run ahead of a slow one: what is done waits in memory.
  private static let ahead = 16

  /// Hands out each in the order of the files, and holds no more of them than a few.
  func check(_ paths: [String], _ take: (Checked) throws -> Void) async throws {
    defer { progress?.clear() }
    try await withThrowingTaskGroup(of: (Int, Checked).self) { group in
      var (next, taken, running) = (0, 0, 0)
      var waiting: [Int: Checked] = [:]
      while taken < paths.count {
        while next < paths.count, running < Self.sideBySide, next - taken < Self.ahead {
          let place = next
          group.addTask { [checker] in (place, await Self.check(paths[place], checker)) }
          next += 1
          running += 1
        }
        guard let (place, checked) = try await group.next() else { return }
        running -= 1
        waiting[place] = checked
        while let ready = waiting.removeValue(forKey: taken) {
          try take(ready)
          taken += 1
          if paths.count > 1 { progress?.show(taken, of: paths.count, every: 1) }
        }
      }
    }
  }

  private static func check(_ path: String, _ checker: ClauseChecker) async -> Checked {
    let sha256 = DocumentDigest.sha256(ofFile: path)
    do throws(DocumentFault) {
      let document = try await DocumentReader.read(path: path)
      return Checked(
        file: path,
        outcome: .success(
          Document(
            format: document.format, notes: document.notes, text: checker.check(document), sha256: sha256)))
    } catch {
      return Checked(file: path, outcome: .failure(error))
    }
  }
}

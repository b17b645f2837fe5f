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

  func check(_ paths: [String]) async -> [Checked] {
    var answers = [Checked?](repeating: nil, count: paths.count)
    var done = 0
    await withTaskGroup(of: (Int, Checked).self) { group in
      var next = 0
      func start() {
        guard next < paths.count else { return }
        let place = next
        next += 1
        group.addTask { [checker] in (place, await Self.check(paths[place], checker)) }
      }
      for _ in 0..<Self.sideBySide { start() }
      while let (place, checked) = await group.next() {
        answers[place] = checked
        done += 1
        if paths.count > 1 { progress?.show(done, of: paths.count, every: 1) }
        start()
      }
    }
    progress?.clear()
    return answers.compactMap(\.self)
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

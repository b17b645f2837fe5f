/// Collects the diagnostics of a file or of a whole folder, so that all are shown at once.
package final class DiagnosticLog {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var isEmpty: Bool { diagnostics.isEmpty }

  package func add(_ cause: some DiagnosticCause, file: String, at position: SourcePosition) {
    diagnostics.append(Diagnostic(file: file, position: position, cause: cause))
  }
}

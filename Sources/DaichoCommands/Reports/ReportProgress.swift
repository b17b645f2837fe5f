internal import GapAnalysis
internal import TextForms

/// How far a report is, on a terminal only.
struct ReportProgress {
  private let line: ProgressLine?
  private let language: Language

  init(_ session: Session) {
    line = ProgressLine(session)
    language = session.language
  }

  func show(_ step: QuarterlyReporter.Step) {
    switch step {
    case .base(let done):
      line?.show(done, of: Words(ja: "比較の基準を判定中", en: "judging the state compared with")[language])
    case .state(let done): line?.show(done, of: Words(ja: "判定中", en: "judging")[language])
    }
  }

  func show(file: String) { line?.show(file) }

  func clear() { line?.clear() }
}

internal import DataFiles
package import Registry

/// What the application form asks of each kind of record, as staff keep it in `checklists/forms/`.
package struct FormQuestions: Sendable, Hashable {
  package let version: Int
  private let questions: [RecordKind: [FormQuestion]]

  init(version: Int, questions: [RecordKind: [FormQuestion]]) {
    self.version = version
    self.questions = questions
  }

  /// In the order of the form.
  package func of(_ kind: RecordKind, under scheme: Application.Scheme) -> [FormQuestion] {
    (questions[kind] ?? []).filter { $0.isAsked(under: scheme) }
  }

  /// Reads the file, and reports all that is wrong with it.
  package static func load(_ bytes: [UInt8], name: String) throws(InterchangeError) -> FormQuestions {
    let log = DiagnosticLog()
    var questions: FormQuestions?
    do throws(DataFileFault) {
      let node = try DataFile.parse(bytes, name: name)
      questions = FormQuestionsReader().questions(NodeReader(node, what: name, file: name, log: log))
    } catch {
      log.add(error, file: error.file, at: error.position)
    }
    guard log.isEmpty, let questions else { throw .dataFile(log.diagnostics) }
    return questions
  }
}

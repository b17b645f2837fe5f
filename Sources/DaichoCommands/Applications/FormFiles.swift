internal import Interchange

/// What the application form asks, from the file that staff keep beside the catalogues.
enum FormFiles {
  static func questions(_ session: Session) throws -> FormQuestions {
    let path = try session.checklistsFolder() + "/forms/application.yaml"
    return try FormQuestions.load(try DataFileBytes.read(path), name: path)
  }
}

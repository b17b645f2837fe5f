/// The forms in which an application form is written, by the end of the file's name.
enum FormEnding: Sendable {
  case xlsx
  case yaml

  /// Nil: it cannot be written so.
  init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".xlsx") {
      self = .xlsx
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }
}

internal import Interchange
internal import SQLiteStore

/// An application form as it was read: its bytes understood, and known by their SHA-256.
struct FilledForm: Sendable {
  let filling: FormFilling
  let source: LedgerSource
  private let path: String

  init(_ path: String, _ session: Session) throws {
    let bytes = try DataFileBytes.read(path, upTo: ApplicationFormReader.limit)
    self.path = path
    filling = try ApplicationFormReader(try FormFiles.questions(session)).filling(bytes, name: path)
    source = LedgerSource(path: path, bytes: bytes)
  }

  /// By its name: what it holds says whether it is a form.
  static func isMeant(by path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// Copies the file into the content store, if it still is what was read.
  func keep(in content: ContentStore) throws { try source.keep(path, in: content) }
}

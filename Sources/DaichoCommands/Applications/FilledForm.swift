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
    let questions = try FormFiles.questions(session)
    filling =
      Self.isWorkbook(bytes, path)
      ? try ApplicationFormReader(questions).filling(bytes, name: path)
      : try YAMLFormReader(questions).filling(bytes, name: path)
    source = LedgerSource(path: path, bytes: bytes)
  }

  /// By its name: what it holds says whether it is a form.
  static func isMeant(by path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// By what it holds, whatever it is called; a name that says so is believed, so that the message fits.
  private static func isWorkbook(_ bytes: [UInt8], _ path: String) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || isMeant(by: path)
  }

  /// Copies the file into the content store, if it still is what was read.
  func keep(in content: ContentStore) throws { try source.keep(path, in: content) }
}

/// Reads the files that people keep contracts in.
public enum DocumentReader {
  /// Reads a file of any kind.
  ///
  /// - Parameter encoding: of a text file, where it is known; nil: what the bytes say.
  public static func read(
    path: String, encoding: DocumentEncoding? = nil, limits: DocumentLimits = .standard
  ) async throws(DocumentFault) -> TextDocument {
    try await read(path: path, encoding: encoding, limits: limits, program: PDFProgram())
  }

  static func read(
    path: String, encoding: DocumentEncoding? = nil, limits: DocumentLimits, program: PDFProgram
  ) async throws(DocumentFault) -> TextDocument {
    do throws(DocumentFault.Reason) {
      let bytes = try FileBytes.read(path, limits)
      let kind = try NameEnding.checked(path, bytes)
      guard kind == .pdf else { return try contents(kind, of: bytes, name: path, encoding, limits) }
      return try await PDFText.document(of: path, bytes, limits, program)
    } catch { throw DocumentFault(path, error) }
  }

  /// Reads a file that no other program is needed for: any kind but PDF.
  ///
  /// - Parameter name: by which a fault names it, and whose ending must agree with the content.
  public static func read(
    bytes: [UInt8], name: String, encoding: DocumentEncoding? = nil, limits: DocumentLimits = .standard
  ) throws(DocumentFault) -> TextDocument {
    do throws(DocumentFault.Reason) {
      try FileBytes.check(bytes, limits)
      return try contents(try NameEnding.checked(name, bytes), of: bytes, name: name, encoding, limits)
    } catch { throw DocumentFault(name, error) }
  }

  private static func contents(
    _ kind: ContentKind, of bytes: [UInt8], name: String, _ encoding: DocumentEncoding?, _ limits: DocumentLimits
  ) throws(DocumentFault.Reason) -> TextDocument {
    switch kind {
    case .text:
      let document = PlainText.document(try TextBytes.utf8(bytes, encoding), format: .txt)
      guard document.blocks.count <= limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
      guard !document.blocks.isEmpty else { throw .noText(.txt) }
      return document
    case .html: return try HTMLText.document(bytes, encoding, limits)
    case .archive, .compound: return try ArchiveKind.document(bytes, ending: NameEnding.ending(of: name), limits)
    case .pdf: throw .needsProgram
    case .other(let other): throw .notSupported(other)
    }
  }
}

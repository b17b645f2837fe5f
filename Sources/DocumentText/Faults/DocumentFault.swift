public import TextForms

/// Why a file is not read. Nothing of it is given then.
public struct DocumentFault: ExplainedError, Equatable {
  /// As the caller names it.
  public let file: String
  public let reason: Reason

  public enum Reason: Error, Sendable, Equatable {
    case missing
    case folder
    case unreadable
    /// A device, a pipe: nothing that has an end.
    case noRegularFile
    case empty
    case tooLarge(bytes: Int, limit: Int)
    /// A character that no text has.
    case binary(offset: Int)
    case encoding(TextDecodingFault)
    /// EUC-JP and CP932 are as likely.
    case encodingUnclear
    /// The encoding that the caller named does not fit.
    case notInEncoding(DocumentEncoding)
    /// Its name ends as one kind of file, and it is another.
    case misnamed(ending: String, content: DocumentFormat)
    case notSupported(OtherFormat)
    case encrypted
    case damaged(DocumentFormat)
    /// Unpacked it would be larger than anybody means it to be.
    case swells(DocumentFormat)
    case tooMuchText(limit: Int)
    case tooManyBlocks(limit: Int)
    /// It opens, and has no characters: pages that were scanned.
    case noText(DocumentFormat)
    /// Only the asynchronous reading starts another program.
    case needsProgram
    case programMissing(package: String)
    case programFailed
    case tookTooLong(seconds: Int)
    case cancelled
  }

  /// Files that are known and not read.
  public enum OtherFormat: String, Sendable, Hashable, CaseIterable {
    case oldOffice, openDocument, slides, binaryWorkbook, richText, image, archive
  }

  init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }
}

internal import OfficeFiles

/// Which office file an archive is.
enum ArchiveKind {
  static func document(_ bytes: [UInt8], ending: String, _ limits: DocumentLimits) throws(DocumentFault.Reason)
    -> TextDocument
  {
    let kind: OfficeFileKind
    do throws(OfficeFault) {
      kind = try OfficeFileKind(of: bytes, limits: OfficeLimits(limits))
    } catch { throw DocumentFault.Reason(error, ending == "xlsx" || ending == "xlsm" ? .xlsx : .docx) }
    switch kind {
    case .document:
      try NameEnding.check(ending, .docx)
      return try WordText.document(bytes, limits)
    case .workbook:
      try NameEnding.check(ending, .xlsx)
      return try WorkbookText.document(bytes, limits)
    case .slides: throw .notSupported(.slides)
    case .binaryWorkbook: throw .notSupported(.binaryWorkbook)
    case .openDocument: throw .notSupported(.openDocument)
    case .archive: throw .notSupported(.archive)
    case .encrypted: throw .encrypted
    case .old: throw .notSupported(.oldOffice)
    }
  }
}

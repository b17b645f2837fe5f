internal import OfficeFiles

extension OfficeLimits {
  init(_ limits: DocumentLimits) {
    self.init()
    unpacked = UInt64(max(limits.unpacked, 0))
    unpackedEntry = min(unpackedEntry, unpacked)
    sharedText = min(sharedText, limits.text)
  }
}

extension DocumentFault.Reason {
  /// What the reader of office files says of a workbook, said of a document.
  init(_ fault: OfficeFault, _ format: DocumentFormat) {
    switch fault {
    case .encrypted: self = .encrypted
    case .oldWorkbook, .notWorkbook(.oldDocument): self = .notSupported(.oldOffice)
    case .notWorkbook(.archive): self = .notSupported(.archive)
    case .notWorkbook(.openDocument): self = .notSupported(.openDocument)
    case .notWorkbook(.binaryWorkbook): self = .notSupported(.binaryWorkbook)
    case .notWorkbook(.document): self = .notSupported(.slides)
    case .noSheets: self = .noText(format)
    case .exceeds(.text(let bytes)): self = .tooMuchText(limit: bytes)
    case .exceeds(.rows(_, let limit)): self = .tooManyBlocks(limit: limit)
    case .exceeds: self = .swells(format)
    case .notArchive, .brokenArchive, .entryTwice, .missingPart, .damagedPart, .brokenXML, .entities:
      self = .damaged(format)
    }
  }
}

/// Which file of an office program bytes are, by the part that an archive names as its document.
package enum OfficeFileKind: Sendable, Hashable {
  case document, workbook, slides, binaryWorkbook, openDocument
  /// An archive of something else.
  case archive
  case encrypted
  /// A compound file that is not encrypted: .doc, .xls, .jtd.
  case old

  package init(of bytes: [UInt8], limits: OfficeLimits = .standard) throws(OfficeFault) {
    if FileKind(of: bytes) == .compound {
      self = CompoundFile.fault(bytes) == .encrypted ? .encrypted : .old
      return
    }
    let archive = try ZipArchive(bytes, limits: limits)
    guard archive.has("_rels/.rels") else {
      self = archive.has("META-INF/manifest.xml") && archive.has("mimetype") ? .openDocument : .archive
      // Office files have a list of their parts' types: the one without relations is damaged.
      if archive.has("[Content_Types].xml") { throw .missingPart("_rels/.rels") }
      return
    }
    let part = try Relationships(archive, of: "").target(ofType: "officeDocument")?.lowercased()
    switch part {
    case nil: self = .archive
    case .some(let name) where name.hasSuffix(".bin"): self = .binaryWorkbook
    case .some(let name) where name.hasPrefix("word/"): self = .document
    case .some(let name) where name.hasPrefix("ppt/"): self = .slides
    case .some(let name):
      // Some programs name their folders differently; the root of the document does not lie.
      self = try Self.root(archive, name)
    }
  }

  private static func root(_ archive: ZipArchive, _ part: String) throws(OfficeFault) -> OfficeFileKind {
    let xml = try XMLPull(try archive.stream(part))
    while let event = try xml.next() {
      guard event == .start else { continue }
      if xml.isNamed("document") { return .document }
      if xml.isNamed("presentation") { return .slides }
      return xml.isNamed("workbook") ? .workbook : .archive
    }
    throw xml.broken()
  }
}

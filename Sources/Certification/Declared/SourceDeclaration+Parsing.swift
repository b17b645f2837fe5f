internal import Interchange
internal import OfficeFiles
internal import Registry
internal import TextForms

extension SourceDeclaration {
  /// Reads a document as the source declares it, typed sources by their own readers.
  ///
  /// - Parameter format: of an exported file; nil for a document from the address.
  public func parse(_ bytes: [UInt8], as format: SourceFault.Format? = nil) throws(SourceFault) -> ParsedList {
    switch reader {
    case .fedramp: return try FedRAMP.parse(bytes, minimum: fewestEntries)
    case .gBizINFO:
      let answer = try GBizINFO.parse(bytes)
      return ParsedList(
        source: id, entries: answer.corporations.flatMap(\.entries), listDate: nil, warnings: answer.warnings)
    case .corporateNumbers: throw .formatNotRead(format ?? .csv)
    case .declared: return try parseDeclared(bytes, format)
    }
  }

  private func parseDeclared(_ bytes: [UInt8], _ format: SourceFault.Format?) throws(SourceFault) -> ParsedList {
    let layout = format == nil ? layouts.first : layouts.first { $0.format == format }
    guard let layout else { throw .formatNotRead(format ?? .html) }
    let utf8 = try SourceBytes.decode(bytes, as: layout.encoding, layout.format)
    var reading = DeclaredReading(self, layout)
    let listDate = try reading.read(utf8)
    // A page of one entry, one page of several and a file of somebody's own selection are shorter than the list of the register.
    let isWhole = format == nil && !isByNumber && !isPaged(format)
    return try reading.finished(minimum: isWhole ? max(1, fewestEntries) : 1, listDate: listDate)
  }
}

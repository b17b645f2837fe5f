public import Registry
public import TextForms

/// What one document of a source says, entries of certificates or records of corporations.
public enum SourceContent: Sendable, Hashable {
  case list(ParsedList)
  case corporations(CorporateList)

  public var count: Int {
    switch self {
    case .list(let list): list.entries.count
    case .corporations(let list): list.records.count
    }
  }

  public var listDate: CivilDate? {
    switch self {
    case .list(let list): list.listDate
    case .corporations(let list): list.head?.updated
    }
  }

  public var warnings: [ListWarning] {
    switch self {
    case .list(let list): list.warnings
    case .corporations(let list): list.warnings
    }
  }

  /// As an observation keeps it; `SourceRecords` reads it again.
  public var records: JSONValue {
    switch self {
    case .list(let list): .array(list.entries.map { .object($0.json) })
    case .corporations(let list): .array(list.records.map { .object($0.json) })
    }
  }
}

extension SourceDeclaration {
  /// Reads a document from the address, or one that somebody exported.
  ///
  /// - Parameter format: of an exported file; nil for a document from the address.
  public func content(of bytes: [UInt8], as format: SourceFault.Format? = nil) throws(SourceFault) -> SourceContent {
    if reader == .corporateNumbers { return .corporations(try CorporateList.parse(bytes)) }
    return .list(try parse(bytes, as: format))
  }

  /// The pages of a list as one list.
  public func content(joining pages: [ParsedList]) throws(SourceFault) -> SourceContent {
    guard let first = pages.first else { throw .noContent }
    var builder = ListBuilder(source: id)
    for page in pages {
      for entry in page.entries { builder.add(entry) }
      for warning in page.warnings { builder.warn(warning) }
    }
    return .list(try builder.list(minimum: max(1, fewestEntries), listDate: first.listDate))
  }

  func isPaged(_ format: SourceFault.Format?) -> Bool { format == nil && address?.isByPage == true }

  /// What is looked for in its lists: certificates, or the corporations themselves.
  public var certifies: Bool { reader != .corporateNumbers }

  /// It answers for one number at a time: of corporations, or what the register calls its entries.
  public var isByNumber: Bool { address?.isByNumber ?? false }

  public var isAskedByCorporateNumber: Bool { isByNumber && reader != .declared }
}

public import TextForms

/// One file or one answer of the corporate-number register.
public struct CorporateList: Sendable, Hashable {
  public let records: [CorporateRecord]
  /// What an answer of the Web-API says of itself; a file for download says nothing.
  public let head: Head?
  public let warnings: [ListWarning]

  public struct Head: Sendable, Hashable {
    public let updated: CivilDate
    /// Of all pages together.
    public let count: Int
    public let page: Int
    public let pages: Int
  }

  /// Reads type 01 (CSV in CP932), 02 (CSV in Unicode) or 12 (XML); the bytes say which it is.
  ///
  /// An answer may hold no record where it says so itself: then the number is not in the register. A file never is
  /// empty.
  public static func parse(_ bytes: [UInt8]) throws(SourceFault) -> CorporateList {
    let start = bytes.first { $0 > 0x20 && $0 < 0x80 }
    let isXML = start == UInt8(ascii: "<")
    let utf8 = try SourceBytes.decode(bytes, as: nil, isXML ? .xml : .csv)
    var reading = CorporateReading()
    let head = try isXML ? reading.readXML(utf8) : reading.readCSV(utf8)
    guard reading.rows == 0 || !reading.records.isEmpty else {
      throw .unknownSchema(missing: [CorporateColumn.corporateNumber.rawValue])
    }
    if let head {
      if head.pages <= 1, reading.rows < head.count {
        throw .incomplete(declared: head.count, found: reading.rows)
      }
    } else if reading.rows == 0 {
      throw .empty
    }
    return CorporateList(records: reading.records, head: head, warnings: reading.warnings)
  }
}

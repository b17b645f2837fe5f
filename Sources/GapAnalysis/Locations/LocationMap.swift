public import Registry
public import Requirements
public import TextForms

/// Which information is in which country, by classification.
public struct LocationMap: Sendable {
  public let asOf: CivilDate
  public let head: JournalHead
  public let regions: RegionTable?
  public let items: [Item]

  /// One location of a service or contract, or that none is recorded.
  public struct Item: Sendable, Equatable {
    public let kind: RecordKind
    public let subject: String
    public let name: String
    /// Nil: not recorded.
    public let confidentiality: Confidentiality?
    /// Nil: no location is recorded, of the subject or of the subcontract.
    public let location: LocatedData?
    /// The subcontract that it is about; nil: the subject itself.
    public let subcontract: String?

    /// Nil: not known, or not one alone.
    public var country: String? { location?.place.knownCountry }
  }

  static func items(
    _ kind: RecordKind, _ body: JSONObject, _ places: ServicePlaces, on day: CivilDate
  ) -> [Item] {
    func item(_ location: LocatedData?, _ subcontract: String?) -> Item {
      Item(
        kind: kind, subject: body["number"]?.text ?? "", name: body["name"]?.text ?? body["title"]?.text ?? "",
        confidentiality: body["confidentiality"]?.text.flatMap { Confidentiality(rawValue: $0) }, location: location,
        subcontract: subcontract)
    }
    let located = places.locations(on: day.dayNumber).map { item($0, $0.subcontract) }
    return (located.isEmpty ? [item(nil, nil)] : located)
      + places.subcontractsWithoutLocation(on: day.dayNumber).map { item(nil, $0.number) }
  }

  /// A row of the table: what is in one country in one role.
  public struct Row: Sendable, Hashable {
    public let country: String?
    public let role: DataRole?
  }

  /// Known countries by their code, Japan first, then what is not known.
  public var rows: [Row] {
    Set(items.map { Row(country: $0.country, role: $0.location?.role) }).sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(_ row: Row) -> (Int, String, Int) {
    let role = row.role.flatMap { DataRole.allCases.firstIndex(of: $0) } ?? DataRole.allCases.count
    return (row.country == nil ? 2 : row.country == CountryCode.japan ? 0 : 1, row.country ?? "", role)
  }

  /// The subjects of a cell, each once.
  public func subjects(_ row: Row, _ confidentiality: Confidentiality?) -> [String] {
    let cell = items.filter {
      $0.country == row.country && $0.location?.role == row.role && $0.confidentiality == confidentiality
    }
    return Set(cell.map(\.subject)).sorted()
  }
}

public import Requirements

/// Where data are, as far as a location says it: the recorded country, and what the region means.
public struct DataPlace: Sendable, Equatable {
  /// As written.
  public let region: String?
  /// The recorded country, ISO 3166-1 alpha-2.
  public let country: String?
  public let countryAsWritten: String?
  /// What the region means; nil: there is none, or the table does not have it.
  public let meaning: RegionTable.Region?

  /// Nothing is recorded.
  public static let unknown = DataPlace(region: nil, country: nil, countryAsWritten: nil, meaning: nil)

  public init(_ location: DataLocation, regions: RegionTable?) {
    self.init(
      region: location.region, country: location.country, countryAsWritten: location.countryAsWritten,
      meaning: location.region.flatMap { regions?.region($0) })
  }

  private init(region: String?, country: String?, countryAsWritten: String?, meaning: RegionTable.Region?) {
    self.region = region
    self.country = country
    self.countryAsWritten = countryAsWritten
    self.meaning = meaning
  }

  /// The region cannot lie in the recorded country.
  public var isContradicted: Bool {
    guard let country, let meaning else { return false }
    return !meaning.countries.isEmpty && !meaning.countries.contains(country)
  }

  /// The countries in which the data may be; empty: any.
  public var countries: Set<String> {
    guard let country else { return meaning?.countries ?? [] }
    return isContradicted ? (meaning?.countries ?? []).union([country]) : [country]
  }

  /// The country, where only one may be meant.
  public var knownCountry: String? { countries.count == 1 ? countries.first : nil }

  /// Nobody recorded the country, and the region alone tells it.
  public var isFromRegion: Bool { country == nil && knownCountry != nil }
}

extension DataPlace {
  /// Whether data may be there.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case kept
    case broken
    /// Not known, and therefore never kept.
    case unknown
    /// Nothing is asked.
    case unlimited
  }

  public func standing(under allowed: LocationRule.Countries) -> Standing {
    guard case .only(let codes) = allowed else { return .unlimited }
    if let country, !codes.contains(country) { return .broken }
    if countries.isEmpty { return .unknown }
    if countries.isDisjoint(with: codes) { return .broken }
    return !isContradicted && countries.isSubset(of: codes) ? .kept : .unknown
  }
}

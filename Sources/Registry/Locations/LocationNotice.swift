public import Requirements
public import TextForms

/// What somebody who writes a location down should know of its region. Nothing is written that was not typed.
public enum LocationNotice: Sendable, Equatable {
  /// No country is recorded, and the region is in one.
  case countryMissing(region: String, meaning: Words, country: String)
  /// The region names an area and no single country.
  case noCountry(region: String, meaning: Words)
  case contradiction(region: String, meaning: Words, country: Words)
  case regionUnknown(region: String)

  /// Nil: there is nothing to say.
  public init?(_ place: DataPlace, regions: RegionTable) {
    guard let region = place.region else { return nil }
    guard let meant = place.meaning else {
      self = .regionUnknown(region: region)
      return
    }
    let meaning = meant.meaning(in: regions)
    if let country = place.country {
      guard place.isContradicted else { return nil }
      self = .contradiction(region: region, meaning: meaning, country: regions.words(ofCountry: country))
    } else if let code = place.knownCountry {
      self = .countryMissing(region: region, meaning: meaning, country: code)
    } else {
      self = .noCountry(region: region, meaning: meaning)
    }
  }

  /// Stable name for programs.
  public var code: String {
    switch self {
    case .countryMissing: "country-missing"
    case .noCountry: "region-without-country"
    case .contradiction: "region-contradicts-country"
    case .regionUnknown: "region-unknown"
    }
  }

  public var words: Words {
    switch self {
    case .countryMissing(let region, let meaning, let country):
      Words(
        ja: "リージョン「\(region)」は\(meaning.ja)を指しますが、国は登録されていません。確かめたうえで --country \(country) を登録してください。",
        en: "the region \"\(region)\" means \(meaning.en), and no country is recorded; check it and record it with "
          + "--country \(country).")
    case .noCountry(let region, let meaning):
      Words(
        ja: "リージョン「\(region)」は「\(meaning.ja)」という範囲を指し、国が一つに決まりません。国を確かめて --country で登録してください。",
        en: "the region \"\(region)\" means an area, \(meaning.en), and no single country; find out the country and "
          + "record it with --country.")
    case .contradiction(let region, let meaning, let country):
      Words(
        ja: "リージョン「\(region)」は\(meaning.ja)を指しますが、国は\(country.ja)と登録されています。どちらが正しいか確かめてください。",
        en: "the region \"\(region)\" means \(meaning.en), but the recorded country is \(country.en); find out which "
          + "is right.")
    case .regionUnknown(let region):
      Words(
        ja: "リージョン「\(region)」は表（checklists/regions/）にないため、どの国を指すか確かめていません。",
        en: "the table of regions (checklists/regions/) does not have \"\(region)\", so what country it is in was not "
          + "checked.")
    }
  }
}

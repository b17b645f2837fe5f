internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// How places, classes and roles read in tables.
struct LocationNames {
  let regions: RegionTable?
  let language: Language

  static let unknown = Words(ja: "不明", en: "not known")

  func country(_ code: String?) -> String {
    code.map { regions?.words(ofCountry: $0)[language] ?? $0 } ?? Self.unknown[language]
  }

  /// The country, and where it is known from; an area is shown as such.
  func country(of place: DataPlace) -> String {
    if place.isContradicted {
      let meaning = place.meaning?.words[language] ?? ""
      return Words(
        ja: "不明（登録は\(country(place.country))、リージョンは\(meaning)）",
        en: "not known (recorded: \(country(place.country)); region: \(meaning))")[language]
    }
    if let code = place.knownCountry {
      guard place.isFromRegion else { return country(code) }
      return Words(ja: "\(country(code))（リージョンの表による）", en: "\(country(code)) (by the table of regions)")[language]
    }
    let area = place.meaning?.words[language] ?? place.countryAsWritten
    return area.map { Words(ja: "不明（\($0)）", en: "not known (\($0))")[language] } ?? country(nil)
  }

  func role(_ role: DataRole?) -> String { (role?.words ?? Self.unknown)[language] }

  func confidentiality(_ level: Confidentiality?) -> String {
    level?.rawValue ?? Words(ja: "格付不明", en: "class not known")[language]
  }

  func standing(_ standing: DataPlace.Standing) -> String {
    switch standing {
    case .kept: Words(ja: "規則どおり", en: "allowed")[language]
    case .broken: Words(ja: "認めた国の外", en: "not allowed")[language]
    case .unknown: Self.unknown[language]
    case .unlimited: Words(ja: "定めなし", en: "nothing asked")[language]
    }
  }
}

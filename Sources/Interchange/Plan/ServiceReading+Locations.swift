internal import Registry
internal import Requirements
internal import TextForms

/// Where the data are. What region and country column say is never made to agree.
extension ServiceReading {
  /// What the country column says.
  private struct Countries {
    var codes: [String] = []
    /// Something stands there that names no country.
    var isOpen = false
    var written: String?
  }

  mutating func readLocations() {
    let countries = readCountries()
    let regions = readRegions()
    let columns = [ServiceField.region, .country].compactMap { row.cell($0)?.column }
    guard let column = columns.first, countries.written != nil || !regions.isEmpty else { return }
    for (name, region) in regions {
      var location = LedgerLocation(region: name, countryAsWritten: countries.written, column: column)
      location.country = country(of: region, countries)
      location.note = note(name, region, countries)
      service.locations.append(location)
    }
    let covered = Set(service.locations.compactMap(\.country))
    for code in countries.codes where !covered.contains(code) {
      service.locations.append(
        LedgerLocation(country: code, countryAsWritten: countries.written, column: row.cell(.country)?.column ?? column)
      )
    }
    if countries.isOpen, !service.locations.contains(where: { $0.country == nil }) {
      service.locations.append(
        LedgerLocation(countryAsWritten: countries.written, column: row.cell(.country)?.column ?? column))
    }
  }

  /// The country of a region as the country column has it: of several the one in which the region lies.
  private func country(of region: RegionTable.Region?, _ countries: Countries) -> String? {
    if countries.codes.count == 1, !countries.isOpen { return countries.codes.first }
    let possible = countries.codes.filter { region?.countries.contains($0) ?? false }
    return possible.count == 1 && region?.countries.count == 1 ? possible.first : nil
  }

  private mutating func readRegions() -> [(name: String, region: RegionTable.Region?)] {
    guard let cell = filled(.region), let text = text(.region, lines: false) else { return [] }
    if let region = regions.region(text) { return [(text, region)] }
    let parts = Self.parts(of: text)
    let found = parts.map { (name: $0, region: regions.region($0)) }
    for (name, region) in found where region == nil {
      warn(place(.region, cell.column).finding(ServiceWarning.regionUnknown, found: name))
    }
    return found
  }

  private mutating func readCountries() -> Countries {
    var countries = Countries()
    guard let cell = row.cell(.country), !isDash(cell.text) else { return countries }
    countries.written = text(cell, .country, lines: false)
    guard filled(.country) != nil else {
      warn(cell, .country, ServiceWarning.countryNotKnown)
      countries.isOpen = true
      return countries
    }
    let names = regions.country(cell.text) == nil ? Self.parts(of: cell.text) : [cell.text]
    for name in names {
      guard let code = regions.country(name) else {
        warn(place(.country, cell.column).finding(ServiceWarning.countryUnrecognised, found: name))
        countries.isOpen = true
        continue
      }
      if !countries.codes.contains(code) { countries.codes.append(code) }
    }
    return countries
  }

  /// Says where region and country column contradict each other, or only the region tells of a country.
  private mutating func note(_ name: String, _ region: RegionTable.Region?, _ countries: Countries) -> String? {
    guard let region, let cell = row.cell(.region) else { return nil }
    let meaning = region.meaning(in: regions)
    guard let written = countries.written else {
      if region.countries.count == 1 {
        warn(place(.region, cell.column).finding(ServiceWarning.countryMissing(meaning: meaning), found: name))
      }
      return nil
    }
    guard !region.countries.isEmpty, !countries.isOpen, region.countries.isDisjoint(with: countries.codes) else {
      return nil
    }
    let stated = Words(ja: "「\(written)」", en: "\"\(written)\"")
    let warning = ServiceWarning.regionContradicts(meaning: meaning, countries: stated)
    warn(place(.region, cell.column).finding(warning, found: name))
    return """
      リージョン「\(name)」は\(meaning.ja)を指すが、台帳の保存国は\(stated.ja)である。
      The region "\(name)" means \(meaning.en), but the ledger's country is \(stated.en).
      """
  }

  private static func parts(of text: String) -> [String] {
    CellList.parts(of: ["及び", "および", "並びに"].reduce(text) { $0.replacing($1, with: "、") })
  }
}

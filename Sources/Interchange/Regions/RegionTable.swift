internal import TextForms

/// What the words for regions and countries in a ledger mean. Words that it does not have mean nothing to it.
package struct RegionTable: Sendable {
  /// Names of countries by their code (ISO 3166-1 alpha-2).
  let countries: [String: Words]
  /// Codes by heading key, for the country column.
  let countryNames: [String: String]
  /// By heading key; the names of countries are among them, as areas of one country.
  let regions: [String: Region]
  /// Heading keys that may follow a name: リージョン.
  let endings: [String]

  /// What a word of the region column means.
  struct Region: Hashable {
    enum Kind: Hashable {
      case place
      /// A wide area and no place: europe.
      case geography
    }

    let kind: Kind
    let words: Words
    /// The countries that may be meant; empty: any.
    let countries: Set<String>
  }

  func region(_ text: String) -> Region? {
    candidates(text).lazy.compactMap { regions[$0] }.first
  }

  /// The code of the country that a word of the country column names, by itself or by a place in it.
  func country(_ text: String) -> String? {
    for key in candidates(text) {
      if let code = countryNames[key] { return code }
      if let region = regions[key], region.kind == .place { return region.countries.first }
    }
    return nil
  }

  func words(ofCountry code: String) -> Words { countries[code] ?? Words(ja: code, en: code) }

  /// The whole text; without what stands in brackets; each without its ending.
  private func candidates(_ text: String) -> [String] {
    let keys = [text, Annotation.removed(from: text)].map(HeadingKey.of)
    let shorter = keys.compactMap { key in
      endings.first { key.count > $0.count && key.hasSuffix($0) }.map { String(key.dropLast($0.count)) }
    }
    return keys + shorter
  }
}

extension RegionTable.Region {
  /// What it means, the country included where it is one: バージニア北部（米国）.
  func meaning(in table: RegionTable) -> Words {
    guard countries.count == 1, let code = countries.first else { return words }
    let country = table.words(ofCountry: code)
    guard country != words else { return words }
    return Words(ja: "\(words.ja)（\(country.ja)）", en: "\(words.en) (\(country.en))")
  }
}

public import TextForms

/// What the words for regions and countries mean. Words that it does not have mean nothing to it.
public struct RegionTable: Sendable, Hashable {
  /// Names of countries by their code (ISO 3166-1 alpha-2).
  package let countries: [String: Words]
  /// Codes by heading key, for words that stand for a country.
  let countryNames: [String: String]
  /// By heading key; the names of countries are among them, as areas of one country.
  let regions: [String: Region]
  /// Heading keys, the longest first.
  let endings: Endings
  /// The files of which it is made, in their order, as the journal keeps them.
  let files: [CatalogueValue]

  /// What may follow a name.
  struct Endings: Hashable {
    /// Of a place: リージョン.
    var places: [String] = []
    /// Of a country whose law is meant: の法律.
    var laws: [String] = []
    /// Of a place whose court is meant: 地方裁判所. Something may follow in turn: 飯塚支部.
    var courts: [String] = []
  }

  /// What a word for a region means.
  public struct Region: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case place
      /// A wide area and no place: europe.
      case geography
    }

    public let kind: Kind
    public let words: Words
    /// The countries that may be meant; empty: any.
    public let countries: Set<String>
  }

  public func region(_ text: String) -> Region? {
    candidates(text).lazy.compactMap { regions[$0] }.first
  }

  /// The code of the country that a word names, by itself or by a place in it.
  public func country(_ text: String) -> String? { country(among: candidates(text)) }

  public func words(ofCountry code: String) -> Words { countries[code] ?? Words(ja: code, en: code) }

  func country(among keys: [String]) -> String? {
    for key in keys {
      if let code = countryNames[key] { return code }
      if let region = regions[key], region.kind == .place { return region.countries.first }
    }
    return nil
  }

  /// The whole text; without what stands in brackets; each without its ending.
  func candidates(_ text: String) -> [String] { Self.candidates(text, endings: endings.places) }

  static func candidates(_ text: String, endings: [String]) -> [String] {
    let keys = [text, withoutLastBracket(text)].map(HeadingKey.of)
    let shorter = keys.compactMap { key in
      endings.first { key.count > $0.count && key.hasSuffix($0) }.map { String(key.dropLast($0.count)) }
    }
    return keys + shorter
  }

  private static func withoutLastBracket(_ text: String) -> String {
    guard let last = text.last, "）)］]】".contains(last),
      let open = text.firstIndex(where: { "（(［[【".contains($0) }), open > text.startIndex
    else { return text }
    return String(text[..<open])
  }
}

extension RegionTable.Region {
  /// What it means, the country included where it is one: バージニア北部（米国）.
  public func meaning(in table: RegionTable) -> Words {
    guard countries.count == 1, let code = countries.first else { return words }
    let country = table.words(ofCountry: code)
    guard country != words else { return words }
    return Words(ja: "\(words.ja)（\(country.ja)）", en: "\(words.en) (\(country.en))")
  }
}

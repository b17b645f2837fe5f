internal import DataFiles
internal import TextForms

/// Collects what the files of regions say, and all that is wrong with them.
final class RegionTableReader {
  private let log: DiagnosticLog
  private var countries: [String: Words] = [:]
  private var countryNames: [String: String] = [:]
  private var regions: [String: RegionTable.Region] = [:]
  private var endings = RegionTable.Endings()
  private var files: [CatalogueValue] = []
  /// Countries of places, which messages name; their names may stand in a later file.
  private var named: [(code: String, reader: NodeReader)] = []

  init(log: DiagnosticLog) { self.log = log }

  private static let keys = ["countries", "places", "geographies", "zones", "endings", "lawEndings", "courts"]

  func read(_ node: DataNode, file: String) {
    guard let mapping = NodeReader(node, what: file, file: file, log: log).mapping(allowing: Self.keys) else { return }
    files.append(CatalogueValue(node))
    let zones = texts(mapping.optional("zones")).map(\.text)
    for entry in entries(mapping.optional("countries")) { readCountry(entry) }
    for entry in entries(mapping.optional("places")) { readPlace(entry, zones: zones) }
    for entry in entries(mapping.optional("geographies")) { readGeography(entry) }
    endings.places = joined(endings.places, mapping.optional("endings"))
    endings.laws = joined(endings.laws, mapping.optional("lawEndings"))
    endings.courts = joined(endings.courts, mapping.optional("courts"))
  }

  func table() -> RegionTable {
    for (code, reader) in named where countries[code] == nil { reader.report(RegionProblem.countryWithoutName(code)) }
    return RegionTable(
      countries: countries, countryNames: countryNames, regions: regions, endings: endings, files: files)
  }

  private func joined(_ keys: [String], _ more: NodeReader?) -> [String] {
    Set(keys + texts(more).map { HeadingKey.of($0.text) }).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private typealias Entry = (key: String, keyPosition: SourcePosition, value: NodeReader)

  private func entries(_ reader: NodeReader?) -> [Entry] { reader?.mapping()?.readers ?? [] }

  private func readCountry(_ entry: Entry) {
    guard let mapping = entry.value.mapping(allowing: ["ja", "en", "names"]), let words = mapping.words(),
      isCountry(entry.key, entry.value)
    else { return }
    countries[entry.key] = words
    let region = RegionTable.Region(kind: .geography, words: words, countries: [entry.key])
    let names = self.names(words, entry.value, mapping)
    for name in names {
      add(name, region)
      countryNames[HeadingKey.of(name.text)] = entry.key
    }
    // The code alone is none of a region: CA is more often California.
    let code = HeadingKey.of(entry.key)
    if let other = countryNames.updateValue(entry.key, forKey: code), other != entry.key {
      entry.value.report(RegionProblem.nameOfTwo(entry.key))
    }
  }

  private func readPlace(_ entry: Entry, zones: [String]) {
    guard let mapping = entry.value.mapping(allowing: ["country", "ja", "en", "names"]), let words = mapping.words(),
      let reader = mapping.required("country"), let code = reader.text(), isCountry(code, reader)
    else { return }
    named.append((code, reader))
    let region = RegionTable.Region(kind: .place, words: words, countries: [code])
    for name in [(text: entry.key, reader: entry.value)] + texts(mapping.optional("names")) { add(name, region) }
    for zone in zones { add((text: entry.key + zone, reader: entry.value), region) }
  }

  private func readGeography(_ entry: Entry) {
    guard let mapping = entry.value.mapping(allowing: ["countries", "ja", "en", "names"]), let words = mapping.words()
    else { return }
    let codes = texts(mapping.optional("countries")).filter { isCountry($0.text, $0.reader) }.map(\.text)
    let region = RegionTable.Region(kind: .geography, words: words, countries: Set(codes))
    let names = self.names(words, entry.value, mapping)
    for name in [(text: entry.key, reader: entry.value)] + names { add(name, region) }
  }

  private typealias Name = (text: String, reader: NodeReader)

  /// What people see of it are names too.
  private func names(_ words: Words, _ reader: NodeReader, _ mapping: MappingReader) -> [Name] {
    [(words.ja, reader), (words.en, reader)] + texts(mapping.optional("names"))
  }

  private func texts(_ reader: NodeReader?) -> [Name] { reader?.texts() ?? [] }

  private func isCountry(_ code: String, _ reader: NodeReader) -> Bool {
    if CountryCode.isAssigned(code) { return true }
    reader.report(RegionProblem.noCountry(code))
    return false
  }

  /// One name may be written twice where it means one country: 東京 is a place of several providers.
  private func add(_ name: Name, _ region: RegionTable.Region) {
    let key = HeadingKey.of(name.text)
    guard !key.isEmpty else { return name.reader.report(RegionProblem.nameWithoutLetters(name.text)) }
    guard let other = regions[key] else {
      regions[key] = region
      return
    }
    if other.countries != region.countries { name.reader.report(RegionProblem.nameOfTwo(name.text)) }
  }
}

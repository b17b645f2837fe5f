internal import Registry
internal import Reporting
internal import TextForms

/// What `manifest.json` says of the folder of a report: from what it was made, and its files.
struct DraftManifest: Sendable {
  struct File: Sendable {
    let name: String
    /// Bytes.
    let size: Int64
    /// Nil: made anew it has other bytes, as a PDF has.
    let sha256: String?
  }

  /// That made it, with its version.
  let program: String
  /// 2026Q2, or the day.
  let period: String
  let asOf: CivilDate
  /// Names; empty: all.
  let sections: [String]
  let language: Language
  /// Of its tables.
  let encoding: ReportEncoding
  let knownAt: JournalHead
  /// What the change was measured from, as it stands there; nil: from nothing.
  let comparedWith: JSONObject?
  let catalogue: String
  let catalogueVersion: String
  /// The number under which it was issued; nil: a draft.
  let edition: String?
  let files: [File]

  /// Bytes of a manifest at most.
  static let largest = 1 << 20
}

extension DraftManifest {
  init(reading bytes: [UInt8], of folder: String) throws(DraftFault) {
    guard bytes.count <= Self.largest, let object = try? JSONReader.object(bytes), let schema = object["schema"]?.text,
      schema.hasPrefix(ReportManifest.format), let version = Int64(schema.dropFirst(ReportManifest.format.count))
    else { throw .manifest(folder) }
    guard version <= ReportManifest.version else { throw .newer(folder, found: version, known: ReportManifest.version) }
    guard let manifest = DraftManifest(object) else { throw .manifest(folder) }
    self = manifest
  }

  private init?(_ object: JSONObject) {
    let (known, catalogue) = (object["knownAt"]?.object ?? [:], object["catalogue"]?.object ?? [:])
    guard let program = object["program"]?.text, let period = object["period"]?.text, let asOf = object.date("asOf"),
      let language = object["language"]?.text.flatMap(Language.init(rawValue:)),
      let encoding = ReportEncoding(rawValue: object["encoding"]?.text ?? ReportEncoding.utf8.rawValue),
      let sequence = known["sequence"]?.integer, let hash = Digest(known.text("hash")), let id = catalogue["id"]?.text,
      let version = catalogue["version"]?.text, let items = object["files"]?.array
    else { return nil }
    (self.program, self.period, self.asOf, self.language) = (program, period, asOf, language)
    self.encoding = encoding
    sections = object.texts("sections")
    knownAt = JournalHead(sequence: sequence, hash: hash)
    comparedWith = object["comparedWith"]?.object
    (self.catalogue, catalogueVersion) = (id, version)
    edition = object["edition"]?.object?["number"]?.text
    files = items.compactMap(File.init)
    let names = Set(files.map(\.name))
    guard !files.isEmpty, files.count == items.count, names.count == items.count,
      !names.contains(Report.manifestName)
    else { return nil }
  }
}

extension DraftManifest.File {
  fileprivate init?(_ value: JSONValue) {
    guard let object = value.object, let name = object["name"]?.text, Report.File.isName(name),
      let size = object["size"]?.integer, size >= 0
    else { return nil }
    let sha256 = object["sha256"]?.text
    guard sha256 == nil || sha256.flatMap({ Digest($0) })?.description == sha256 else { return nil }
    self.init(name: name, size: size, sha256: sha256)
  }
}

public import TextForms

/// A report that was issued as final (報告書): what it speaks of and knew, by what it was approved, and its files in the
/// content store. It never changes; a corrected edition is another one that replaces it.
public struct Report: Sendable, Equatable {
  /// A file of the report, as it was handed out.
  public struct File: Sendable, Hashable {
    public let name: String
    /// SHA-256 of its bytes: its name in the content store.
    public let sha256: String
    /// Bytes.
    public let size: Int64

    public init(name: String, sha256: String, size: Int64) {
      self.name = name
      self.sha256 = sha256
      self.size = size
    }
  }

  /// As the city numbers its reports.
  public let number: String
  /// 2026Q2, or the day.
  public let period: String
  /// The day of the state that is reported.
  public let asOf: CivilDate
  /// The last entry of the journal that it knew.
  public let knownAt: JournalHead
  /// Names of the sections that it speaks of; empty: all.
  public let sections: [String]
  public let catalogue: String
  public let catalogueVersion: String
  /// That made it, with its version.
  public let program: String
  public let languages: [Language]
  /// By which it was approved, such as the number of the paper (決裁).
  public let decision: String
  public let decidedOn: CivilDate
  public let decidedBy: RecordID?
  /// The edition that it takes the place of.
  public let replaces: RecordID?
  /// Why it does.
  public let correction: String?
  /// SHA-256 of its manifest.json, which lies in the content store as well.
  public let manifestSHA256: String
  public let files: [File]

  /// The files in the content store that it names, by their SHA-256.
  public var storedFiles: [String] { [manifestSHA256] + files.map(\.sha256) }

  /// Whether both speak of the same, so that one can be an edition of the other.
  public func speaksOfTheSame(as other: Report) -> Bool {
    period == other.period && asOf == other.asOf && Set(sections) == Set(other.sections)
  }

  /// The quarter that it speaks of; nil: a day.
  public var quarter: FiscalQuarter? {
    // The day says in which month fiscal years began.
    (1...12).lazy.compactMap { FiscalQuarter(reading: period, startingIn: $0) }
      .first { $0.label == period && $0.last == asOf }
  }

  /// 令和8年度第2四半期, or the day.
  public var periodWords: Words { quarter?.words ?? Words(ja: asOf.eraText, en: asOf.description) }

  /// 令和8年度第2四半期（税務課、総務課）.
  public var coverage: Words {
    let period = periodWords
    guard !sections.isEmpty else { return Words(ja: "\(period.ja)（全課室）", en: "\(period.en) (all sections)") }
    return Words(
      ja: "\(period.ja)（\(sections.joined(separator: "、"))）", en: "\(period.en) (\(sections.joined(separator: ", ")))")
  }
}

extension Report {
  public init(body: JSONObject) {
    number = body.text("number")
    period = body.text("period")
    asOf = body.date("asOf") ?? CivilDate(dayNumber: 0)
    knownAt = JournalHead(sequence: body["sequence"]?.integer ?? 0, hash: Digest(body.text("hash")) ?? .zero)
    sections = body.texts("sections")
    catalogue = body.text("catalogue")
    catalogueVersion = body.text("catalogueVersion")
    program = body.text("program")
    languages = body.texts("languages").compactMap(Language.init(rawValue:))
    decision = body.text("decision")
    decidedOn = body.date("decidedOn") ?? CivilDate(dayNumber: 0)
    decidedBy = body.record("decidedBy")
    replaces = body.record("replaces")
    correction = body["correction"]?.text
    manifestSHA256 = body.text("manifestSHA256")
    files = body["files"]?.array?.compactMap(File.init) ?? []
  }
}

extension Report.File {
  /// Whether a name leads to a file within the folder of a report, and to no place outside.
  public static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return text.unicodeScalars.count <= 500 && parts.allSatisfy { !["", ".", ".."].contains($0) }
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\\" }
  }

  init?(_ value: JSONValue) {
    guard let object = value.object, object.count == 3, let name = object["name"]?.text,
      let sha256 = object["sha256"]?.text, let size = object["size"]?.integer
    else { return nil }
    self.init(name: name, sha256: sha256, size: size)
  }

  public var json: JSONValue {
    .object(["name": .string(name), "sha256": .string(sha256), "size": .integer(size)])
  }
}

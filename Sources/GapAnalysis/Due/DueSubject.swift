public import Registry
public import TextForms

/// What a date is about.
public struct DueSubject: Sendable, Hashable {
  /// `register`: the city as a whole.
  public let kind: RecordKind
  public let record: RecordID
  public let number: String
  /// Of a record without a title, what it is.
  public let title: Words
  /// Those that own it, or that have contracts with the vendor.
  public internal(set) var sections: [RecordID] = []
  var systems: Set<RecordID> = []
  /// What it is about, where it has no section of its own.
  var parent: RecordID?
  var vendor: RecordID?
  /// Whom its record names as its administrator.
  var administrator: RecordID?
  /// Its last day.
  var end: CivilDate?

  init(_ kind: RecordKind, _ record: RecordID, number: String, title: Words) {
    self.kind = kind
    self.record = record
    self.number = number
    self.title = title
  }

  /// Decides which assignments of an office apply to it.
  var scope: OfficeScope { OfficeScope(section: sections.count == 1 ? sections.first : nil, systems: systems) }

  func isRunning(on day: CivilDate) -> Bool { end.map { day <= $0 } ?? true }
}

extension Words {
  /// A name, which is the same in every language.
  init(_ name: String) { self.init(ja: name, en: name) }
}

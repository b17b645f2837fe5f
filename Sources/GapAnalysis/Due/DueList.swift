public import Registry
public import Requirements
public import TextForms

/// What falls due from one day to another, as known at one entry of the journal.
///
/// Equal inputs give equal values: nothing in it depends on when, where or by whom it was made.
public struct DueList: Sendable {
  public let asOf: CivilDate
  public let until: CivilDate
  public let head: JournalHead
  /// When the last entry that was known was recorded.
  public let headTime: Instant
  public let registry: RecordID
  public let catalogue: Catalogue
  public internal(set) var subjects: [DueSubject] = []
  public internal(set) var sectionNames: [RecordID: String] = [:]
  /// Past and open first, then by day; at the end those without a day.
  public internal(set) var items: [DueItem] = []
  /// Sets of offices that must act, each with who holds them on a day.
  public internal(set) var actors: [[DueActor]] = []

  public func items(_ state: DueItem.State) -> ArraySlice<DueItem> {
    guard let first = items.firstIndex(where: { $0.state == state }),
      let last = items.lastIndex(where: { $0.state == state })
    else { return [] }
    return items[first...last]
  }

  public func subject(of item: DueItem) -> DueSubject { subjects[item.subject] }

  public func actors(of item: DueItem) -> [DueActor] { actors[item.actor] }

  /// Whether all of the offices must act, or any of them.
  public func actTogether(_ item: DueItem) -> Bool {
    guard let requirement = item.requirements.first ?? item.acting else { return false }
    return if case .allOf = catalogue.requirements[requirement].office { true } else { false }
  }

  public func requirements(of item: DueItem) -> [Requirement] { item.requirements.map { catalogue.requirements[$0] } }

  /// Names of the sections of what an item is about.
  public func sections(of item: DueItem) -> [String] {
    subjects[item.subject].sections.compactMap { sectionNames[$0] }
  }

  /// Days left; negative: days past. Nil: the date is not known.
  public func daysLeft(_ item: DueItem) -> Int? { item.date?.days(since: asOf) }

  /// The length of the period, or the days after the end, are the city's to set (市の設定).
  public func isSetByCity(_ item: DueItem) -> Bool {
    switch item.kind {
    case .periodic, .approvalEnd: true
    case .phase:
      subjects[item.subject].kind == .contract
        && requirements(of: item).contains { $0.phase == .end || $0.phase == .disposal }
    default: false
    }
  }

  /// What to do.
  public func action(of item: DueItem) -> Words {
    if item.date == nil { return item.missing.map(Self.record) ?? item.kind.actionWhenUnknown }
    if let action = item.kind.action { return action }
    return requirements(of: item).first?.closedBy ?? item.kind.words
  }

  private static func record(_ missing: Reason.PhaseDate) -> Words {
    Words(
      ja: "\(missing.words.ja)の登録がなく、いつ対応すべきか分からない。確認して登録する。",
      en: "When it is due is not known without \(missing.words.en): find that date and record it.")
  }

  /// Names the date for calendars: of one record and kind always the same.
  public func uid(of item: DueItem) -> String {
    var parts = [item.record.description, item.kind.rawValue]
    if item.kind.isOfVerdict { parts += requirements(of: item).prefix(1).map(\.id.rawValue) }
    if item.missing != nil { parts.append(item.missing?.rawValue ?? "") }
    if item.repetition > 0 { parts.append(String(item.repetition + 1)) }
    return parts.joined(separator: "-") + "@" + registry.description
  }
}

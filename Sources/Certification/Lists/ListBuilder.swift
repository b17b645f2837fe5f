internal import Registry
internal import TextForms

/// Collects the entries of one document, and refuses what cannot be the whole of a list.
struct ListBuilder {
  let source: String
  private(set) var entries: [ListedEntry] = []
  private(set) var warnings: [ListWarning] = []
  private var seen: [String: [Int]] = [:]
  private var warned: Set<ListWarning> = []

  init(source: String) { self.source = source }

  mutating func warn(_ warning: ListWarning) {
    if warned.insert(warning).inserted { warnings.append(warning) }
  }

  /// The same entry twice counts once. Two that differ stay, and where their statuses differ nobody knows which holds.
  mutating func add(_ entry: ListedEntry) {
    let others = seen[entry.id, default: []]
    if others.contains(where: { entries[$0] == entry }) { return warn(.duplicateID(entry.id)) }
    var added = entry
    if !others.isEmpty {
      warn(.duplicateID(entry.id))
      if others.contains(where: { entries[$0].status != entry.status }) {
        added.status = .unknown
        for index in others { entries[index].status = .unknown }
      }
    }
    noteLostCharacters(in: added)
    seen[entry.id, default: []].append(entries.count)
    entries.append(added)
  }

  private mutating func noteLostCharacters(in entry: ListedEntry) {
    for field in [EntryField.service, .provider] {
      guard let text = entry[field], LostCharacters.mayBe(in: text) else { continue }
      warn(.lostCharacters(id: entry.id, field: field, text: text))
    }
  }

  /// - Parameters:
  ///   - minimum: fewer entries than this are no whole list.
  ///   - declared: how many entries the document says that it has.
  func list(minimum: Int, declared: Int? = nil, listDate: CivilDate?) throws(SourceFault) -> ParsedList {
    guard !entries.isEmpty || minimum == 0 else { throw .empty }
    if let declared, entries.count < declared { throw .incomplete(declared: declared, found: entries.count) }
    guard entries.count >= minimum else { throw .tooFew(found: entries.count, minimum: minimum) }
    return ParsedList(source: source, entries: entries, listDate: listDate, warnings: warnings)
  }
}

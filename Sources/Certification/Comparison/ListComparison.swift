/// What differs between two documents of a register, in the fields that matter. Their bytes differ every day.
public struct ListComparison: Sendable, Hashable {
  /// In the order of their ids.
  public let changes: [EntryChange]
  /// More than one entry in five is gone: likelier the list is not whole than that so many ended in one day.
  public let isDoubtful: Bool

  /// - Parameters:
  ///   - material: the fields whose change counts.
  ///   - known: ids that stood in some document before the first of the two.
  public init(
    from before: ParsedList, to after: ParsedList, material: Set<EntryField> = EntryField.material,
    known: Set<String> = []
  ) {
    let (old, new) = (before.byID, after.byID)
    var changes: [EntryChange] = []
    for id in Set(old.keys).union(new.keys).sorted() {
      switch (old[id], new[id]) {
      case (let was?, let now?):
        let fields = Self.changes(from: was, to: now, material)
        if !fields.isEmpty { changes.append(EntryChange(id: id, kind: .changed(fields), before: was, after: now)) }
      case (let was?, nil): changes.append(EntryChange(id: id, kind: .vanished, before: was, after: nil))
      case (nil, let now?):
        let kind: EntryChange.Kind = known.contains(id) ? .returned : .appeared
        changes.append(EntryChange(id: id, kind: kind, before: nil, after: now))
      case (nil, nil): break
      }
    }
    self.changes = changes
    let vanished = changes.count { $0.kind == .vanished }
    isDoubtful = old.count >= 10 && vanished * 5 > old.count
  }

  public var worse: [EntryChange] { changes.filter(\.isWorse) }
  public var vanished: [EntryChange] { changes.filter { $0.kind == .vanished } }

  private static func changes(
    from was: ListedEntry, to now: ListedEntry, _ material: Set<EntryField>
  ) -> [EntryChange.FieldChange] {
    EntryField.allCases.compactMap { field in
      guard material.contains(field) else { return nil }
      let (before, after) = (was[field], now[field])
      guard before != after else { return nil }
      // A name whose trademark sign became a question mark is no other name.
      if field == .service || field == .provider, let before, let after, LostCharacters.areOne(before, after) {
        return nil
      }
      return EntryChange.FieldChange(field: field, before: before, after: after)
    }
  }
}

package import Registry
internal import TextForms

/// Records that a form may name: people write a number, a name, or both as the form's lists have them.
package struct FormReferences: Sendable {
  private struct Entry {
    let kind: RecordKind
    let number: String
    let label: String
  }

  enum Match: Equatable {
    case one(RecordKind, number: String)
    /// - Parameter numbers: with what stands behind them.
    case several([String])
    case none
  }

  private static let kinds: [RecordKind] = [
    .vendor, .section, .officer, .contract, .cloudService, .subcontract, .informationSystem,
  ]
  /// Of these, a name alone says who is meant.
  private static let named: Set<RecordKind> = [.vendor, .section, .officer]

  private var entries: [RecordID: Entry] = [:]
  private var byNumber: [RecordKind: [String: RecordID]] = [:]
  private var byName: [RecordKind: [String: [RecordID]]] = [:]

  package init(_ reader: any RegisterReading, at sequence: Int64) throws {
    for kind in Self.kinds {
      try reader.records(kind, on: nil, at: sequence) { version in
        if !version.isRetired, let body = version.body { insert(version.record, kind, body) }
        return true
      }
    }
  }

  mutating func insert(_ record: RecordID, _ kind: RecordKind, _ body: JSONObject) {
    let number = body["number"]?.text ?? ""
    let name = body["name"]?.text ?? body["title"]?.text ?? number
    let label = name == number ? number : "\(number) \(name)"
    entries[record] = Entry(kind: kind, number: number, label: label)
    byNumber[kind, default: [:]][Width.foldedForMatching(number)] = record
    for text in Self.named.contains(kind) ? [label, name] : [label] {
      let key = Width.foldedForMatching(text)
      if byName[kind]?[key]?.contains(record) != true { byName[kind, default: [:]][key, default: []].append(record) }
    }
  }

  /// Number and name, as a form shows it.
  func label(of record: RecordID) -> String? { entries[record]?.label }

  func labels(of kind: RecordKind) -> [String] { entries.values.filter { $0.kind == kind }.map(\.label).sorted() }

  func match(_ typed: String, among kinds: [RecordKind]) -> Match {
    let key = Width.foldedForMatching(typed)
    var found = kinds.compactMap { byNumber[$0]?[key] }
    if found.isEmpty { found = kinds.flatMap { byName[$0]?[key] ?? [] } }
    let meant = found.compactMap { entries[$0] }
    guard let first = meant.first else { return .none }
    return meant.count == 1 ? .one(first.kind, number: first.number) : .several(meant.map(\.label).sorted())
  }
}

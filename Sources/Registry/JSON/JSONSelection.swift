/// Which members of a JSON document are kept while it is read. Elements of arrays take the selection of the array.
public struct JSONSelection: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// Nil where all is kept.
  private let members: [String: JSONSelection]?
  /// For members of any name beside those.
  private let others: [JSONSelection]

  public static let everything = JSONSelection(members: nil, others: [])
  static let nothing = JSONSelection(members: [:], others: [])

  /// What is selected of each member, by its name.
  public init(dictionaryLiteral elements: (String, JSONSelection)...) {
    self.init(members: Dictionary(elements, uniquingKeysWith: { $0.joined(with: $1) }), others: [])
  }

  /// These members, with all that is in them.
  public init(_ names: [String]) {
    self.init(members: Dictionary(names.map { ($0, .everything) }, uniquingKeysWith: { first, _ in first }), others: [])
  }

  /// What stands below a chain of names. The name nil is any.
  public init(path: some Collection<String?>, _ selection: JSONSelection = .everything) {
    guard let first = path.first else {
      self = selection
      return
    }
    let below = JSONSelection(path: path.dropFirst(), selection)
    if let first { self.init(members: [first: below], others: []) } else { self.init(members: [:], others: [below]) }
  }

  private init(members: [String: JSONSelection]?, others: [JSONSelection]) {
    self.members = members
    self.others = others
  }

  public func joined(with other: JSONSelection) -> JSONSelection {
    guard let members, let more = other.members else { return .everything }
    return JSONSelection(
      members: members.merging(more) { $0.joined(with: $1) }, others: others.isEmpty ? other.others : others)
  }

  var isNothing: Bool { members?.isEmpty == true && others.isEmpty }

  /// Nil for a member that is passed over.
  subscript(name: String) -> JSONSelection? {
    guard let members else { return .everything }
    return members[name] ?? others.first
  }
}

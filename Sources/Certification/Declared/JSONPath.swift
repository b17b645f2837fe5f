internal import Registry

/// A path through JSON: names with dots between them, `*` for every member or element, `@key` at the end for the name
/// under which a member stands. Elements of a list are gone through wherever one stands.
struct JSONPath: Sendable, Hashable {
  /// Nil is `*`.
  let steps: [String?]
  let endsInKey: Bool

  /// Nil for what is no path.
  init?(_ text: String) {
    if text == "@key" {
      (steps, endsInKey) = ([], true)
      return
    }
    let parts = text == "$" ? [] : text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains("[") && !$0.contains("]") && !$0.hasPrefix("@") }) else {
      return nil
    }
    steps = parts.map { $0 == "*" ? nil : String($0) }
    endsInKey = false
  }

  struct Found {
    let key: String?
    let value: JSONValue
  }

  /// Nil where a name of the path is missing: that is another layout, and no empty list.
  func entries(in document: JSONValue) -> [Found]? {
    var found = [Found(key: nil, value: document)]
    for step in steps {
      var next: [Found] = []
      for place in found {
        guard let below = Self.below(place.value, step) else { return nil }
        next += below
      }
      found = next
    }
    return found.flatMap { place in
      place.value.array.map { $0.map { Found(key: nil, value: $0) } } ?? [place]
    }
  }

  private static func below(_ value: JSONValue, _ step: String?) -> [Found]? {
    switch value {
    case .object(let members):
      guard let step else {
        return members.sorted { $0.key < $1.key }.map { Found(key: $0.key, value: $0.value) }
      }
      return members[step].map { [Found(key: step, value: $0)] }
    case .array(let elements):
      if step == nil { return elements.map { Found(key: nil, value: $0) } }
      let below = elements.compactMap { Self.below($0, step) }
      return below.count == elements.count ? below.flatMap { $0 } : nil
    default: return nil
    }
  }

  /// The text of a field; nil where it is missing.
  func text(in entry: Found) -> String? {
    if endsInKey { return entry.key }
    var values = [entry.value]
    for step in steps { values = values.flatMap { Self.below($0, step)?.map(\.value) ?? [] } }
    return values.compactMap(\.plainText).joined(separator: ", ").trimmedOrNil
  }

  /// What has to be kept of a document for this path.
  func selection(_ fields: some Sequence<JSONPath>) -> JSONSelection {
    var below: JSONSelection?
    for field in fields where !field.endsInKey {
      let selected = JSONSelection(path: field.steps)
      below = below?.joined(with: selected) ?? selected
    }
    return JSONSelection(path: steps, below ?? .everything)
  }
}

/// Headers in their order; names are compared without case.
package struct HTTPHeaders: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package let name: String
    package fileprivate(set) var value: String
  }

  package private(set) var fields: [Field] = []

  package init() {}

  /// The first of this name.
  package subscript(name: String) -> String? {
    fields.first { Self.same($0.name, name) }?.value
  }

  package func all(_ name: String) -> [String] {
    fields.filter { Self.same($0.name, name) }.map(\.value)
  }

  mutating func append(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  /// A header may go on in a line that begins with a space.
  mutating func extendLast(by text: String) {
    guard !fields.isEmpty else { return }
    fields[fields.count - 1].value += " " + text
  }

  /// A server may send back what it was sent.
  func hiding(_ secrets: [Secret]) -> HTTPHeaders {
    var hidden = self
    for place in fields.indices {
      hidden.fields[place].value = secrets.reduce(fields[place].value) { $1.hidden(in: $0) }
    }
    return hidden
  }

  static func same(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count
      && zip(one.utf8, other.utf8).allSatisfy { lowered($0) == lowered($1) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

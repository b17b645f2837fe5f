internal import Registry

/// Passes on a JSON object that comes in pieces, and adds a member to its end: it may be long, and is not read.
final class ObjectEnding {
  private let write: ([UInt8]) throws -> Void
  private var held: [UInt8] = []
  /// What closes the object.
  private static let ending = Array("}\n".utf8)

  init(to write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  func pass(_ bytes: [UInt8]) throws {
    held += bytes
    let ready = held.count - Self.ending.count
    guard ready > 0 else { return }
    try write(Array(held.prefix(ready)))
    held.removeFirst(ready)
  }

  /// Closes the object; no member follows.
  func close(adding key: String, _ value: JSONValue) throws {
    var member = Array(",".utf8)
    CanonicalJSON.append(key, to: &member)
    member.append(UInt8(ascii: ":"))
    member += CanonicalJSON.bytes(value)
    try write(member + held)
    held = []
  }
}

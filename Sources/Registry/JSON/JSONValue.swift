/// A JSON value as the journal holds it: no floating point, so that equal records have equal bytes.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

public typealias JSONObject = [String: JSONValue]

extension JSONValue {
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  public var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  public var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

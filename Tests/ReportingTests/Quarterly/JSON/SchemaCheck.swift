import Foundation
import Registry
import Testing

/// As much of JSON Schema as ours use; whatever else stands in one is a fault of the check.
struct SchemaCheck {
  private let root: JSONObject
  private(set) var faults: [String] = []
  /// Paths of the members of the schema that some value had.
  private(set) var seen: Set<String> = []

  init(_ path: String) throws {
    let folder = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5)
    let file = URL(fileURLWithPath: NSString.path(withComponents: Array(folder))).appending(path: path)
    root = try #require(JSONReader.readForeign(Array(try Data(contentsOf: file))).object)
  }

  mutating func check(_ value: JSONValue) { check(value, by: root, "#", at: "") }

  /// Which words are allowed for a part of it, or for a member of one.
  func words(_ part: String, _ member: String? = nil) -> Set<String> {
    let part = root["$defs"]?.object?[part]?.object
    let values = member.map { part?["properties"]?.object?[$0]?.object } ?? part
    return Set(values?["enum"]?.array?.compactMap(\.text) ?? [])
  }

  /// Paths of all members that the schema knows.
  var members: Set<String> {
    var found: Set<String> = []
    func walk(_ value: JSONValue, _ path: String) {
      guard let object = value.object else { return }
      for (name, part) in object {
        if name == "properties", let properties = part.object {
          for (member, below) in properties {
            found.insert("\(path)/\(member)")
            walk(below, "\(path)/\(member)")
          }
        } else if name == "$defs", let parts = part.object {
          for (part, below) in parts { walk(below, "#/$defs/\(part)") }
        } else if name == "anyOf", let choices = part.array {
          for (index, choice) in choices.enumerated() { walk(choice, "\(path)|\(index)") }
        } else if name == "items" {
          walk(part, "\(path)[]")
        }
      }
    }
    walk(.object(root), "#")
    return found
  }

  private mutating func check(_ value: JSONValue, by schema: JSONObject, _ path: String, at place: String) {
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "title", "description", "$defs", "format", "required", "additionalProperties": break
      case "$ref": follow(rule.text ?? "", value, at: place)
      case "type": expect(isOf(type: rule.text ?? "", value), "is no \(rule.text ?? "")", value, place)
      case "enum": expect(rule.array?.contains(value) == true, "is not allowed", value, place)
      case "const": expect(rule == value, "is not \(rule)", value, place)
      case "minimum", "maximum":
        guard let limit = rule.integer, let number = value.integer else { continue }
        expect(keyword == "minimum" ? number >= limit : number <= limit, "is out of bounds", value, place)
      case "pattern":
        guard let pattern = rule.text.flatMap({ try? Regex($0) }), let text = value.text else { continue }
        expect(text.firstMatch(of: pattern) != nil, "has another form", value, place)
      case "items":
        guard let elements = value.array, let items = rule.object else { continue }
        for (index, element) in elements.enumerated() {
          check(element, by: items, "\(path)[]", at: "\(place)[\(index)]")
        }
      case "properties": checkMembers(of: value, by: schema, path, at: place)
      case "anyOf": checkChoices(rule.array ?? [], value, path, at: place)
      default: faults.append("the check does not know \(keyword)")
      }
    }
  }

  private mutating func follow(_ reference: String, _ value: JSONValue, at place: String) {
    let name = String(reference.dropFirst("#/$defs/".count))
    guard let target = root["$defs"]?.object?[name]?.object else { return faults.append("no \(reference)") }
    check(value, by: target, "#/$defs/\(name)", at: place)
  }

  private mutating func checkMembers(of value: JSONValue, by schema: JSONObject, _ path: String, at place: String) {
    guard let members = value.object, let known = schema["properties"]?.object else { return }
    expect(schema["additionalProperties"] == .bool(false), "may have anything", value, place)
    for required in schema["required"]?.array ?? [] where members[required.text ?? ""] == nil {
      faults.append("\(place): \(required.text ?? "") is missing")
    }
    for (name, member) in members {
      guard let below = known[name]?.object else {
        faults.append("\(place): \(name) is not in the schema")
        continue
      }
      seen.insert("\(path)/\(name)")
      check(member, by: below, "\(path)/\(name)", at: "\(place)/\(name)")
    }
  }

  private mutating func checkChoices(_ choices: [JSONValue], _ value: JSONValue, _ path: String, at place: String) {
    for (index, choice) in choices.enumerated() {
      var attempt = self
      attempt.faults = []
      attempt.check(value, by: choice.object ?? [:], "\(path)|\(index)", at: place)
      guard attempt.faults.isEmpty else { continue }
      seen = attempt.seen
      return
    }
    expect(false, "fits none of the choices", value, place)
  }

  private mutating func expect(_ holds: Bool, _ fault: String, _ value: JSONValue, _ place: String) {
    if !holds { faults.append("\(place): \(CanonicalJSON.text(value).prefix(200)) \(fault)") }
  }

  private func isOf(type: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}

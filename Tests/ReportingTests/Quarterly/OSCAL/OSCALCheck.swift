import Registry
import Reporting

/// What the forms of OSCAL do not say and tools do not check: that whatever a document refers to is there, and there
/// once.
struct OSCALCheck {
  private(set) var faults: [String] = []
  private var uuids: [String: Set<String>] = [:]
  private var controls: Set<String> = []
  private var parts: Set<String> = []

  init(_ files: OSCALFiles) {
    for (document, value) in files.documents { gather(.object(value), in: document.fileName) }
    for control in files.catalog.objects("groups").flatMap({ $0.objects("controls") }) {
      controls.insert(control["id"]?.text ?? "")
      for part in control.objects("parts") { parts.insert(part["id"]?.text ?? "") }
    }
    checkIDs(of: .object(files.catalog))
    for (document, value) in files.documents {
      let roles = value.values.first?.object?["metadata"]?.object?.objects("roles").compactMap { $0["id"]?.text }
      check(.object(value), "", in: document.fileName, roles: Set(roles ?? []))
    }
  }

  private mutating func gather(_ value: JSONValue, in file: String) {
    if let uuid = value.object?["uuid"]?.text {
      expect(uuids[file, default: []].insert(uuid).inserted, "\(file): \(uuid) stands twice")
      let isVersion5 = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      expect(uuid.wholeMatch(of: isVersion5) != nil, "\(file): \(uuid) is not of version 5")
    }
    for part in (value.object.map { Array($0.values) } ?? value.array ?? []) { gather(part, in: file) }
  }

  private mutating func checkIDs(of catalog: JSONValue) {
    var seen: Set<String> = []
    func ids(_ value: JSONValue) -> [String] {
      let own = [value.object?["id"]?.text].compactMap(\.self)
      return own + (value.object.map { Array($0.values) } ?? value.array ?? []).flatMap(ids)
    }
    for id in ids(catalog) {
      expect(seen.insert(id).inserted, "\(id) stands twice")
      expect(id.wholeMatch(of: /[A-Za-z_][A-Za-z0-9._-]*/) != nil, "\(id) is no token")
    }
  }

  private mutating func check(_ value: JSONValue, _ name: String, in file: String, roles: Set<String>) {
    switch value {
    case .array(let elements): for element in elements { check(element, name, in: file, roles: roles) }
    case .object(let members):
      if members["name"] == "control-id" { expect(controls, members["value"]?.text, file) }
      for (name, member) in members { check(member, name, in: file, roles: roles) }
    case .string(let text):
      switch name {
      case _ where name.hasSuffix("-uuid") || name.hasSuffix("-uuids"): expect(uuids[file] ?? [], text, file)
      case "role-id": expect(roles, text, file)
      case "control-id": expect(controls, text, file)
      case "target-id": expect(parts, text, file)
      case "href": follow(text, from: file)
      default: break
      }
    case .null, .bool, .integer: break
    }
  }

  private mutating func follow(_ href: String, from file: String) {
    let steps = href.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let target = steps[0].isEmpty ? file : steps[0]
    guard let known = uuids[target] else { return faults.append("\(file): \(href) is no document of ours") }
    if steps.count > 1 { expect(known, steps[1], file) }
  }

  private mutating func expect(_ known: Set<String>, _ name: String?, _ file: String) {
    expect(name.map(known.contains) ?? false, "\(file): \(name ?? "nothing") does not resolve")
  }

  private mutating func expect(_ holds: Bool, _ fault: String) {
    if !holds { faults.append(fault) }
  }
}

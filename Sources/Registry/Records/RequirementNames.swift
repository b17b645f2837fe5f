/// The IDs under which the register knows the requirements of the adopted catalogue, those of before a renaming included.
///
/// Read from the body that was adopted, so that nobody who only looks up an ID has to read a whole catalogue.
package struct RequirementNames: Sendable {
  /// Those of today.
  package let ids: Set<String>
  /// By the ID of today.
  private var former: [String: [String]] = [:]
  /// By the former ID, without regard to case.
  private var current: [String: String] = [:]

  /// - Parameter body: of the entry by which a catalogue was adopted.
  package init(adoptedIn body: JSONObject) {
    ids = Set(AdoptedCatalogue.requirementIDs(in: body))
    for section in body["catalogue"]?.object?["sections"]?.array ?? [] {
      for requirement in section.object?["requirements"]?.array ?? [] {
        guard let requirement = requirement.object, let id = requirement["id"]?.text else { continue }
        for name in requirement.texts("formerly") {
          former[id, default: []].append(name)
          current[name.lowercased()] = id
        }
      }
    }
  }

  /// The ID of today of what is known under a name; the name itself where nothing is.
  package func current(_ name: String) -> String { ids.contains(name) ? name : current[name.lowercased()] ?? name }

  /// All IDs of a requirement, that of today first.
  package func all(_ name: String) -> [String] {
    let id = current(name)
    return [id] + (former[id] ?? [])
  }
}

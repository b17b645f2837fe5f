import Registry
import Requirements
import TestSupport

/// The city's catalogue with a few of its requirements, so that a transaction reads little.
struct ReducedCatalogue {
  let requirements: [String]
  var content: JSONObject

  init(keeping asked: Set<String>) throws {
    var content = AdoptedCatalogue.body(adopting: try Catalogues.iizuka())["catalogue"]?.object ?? [:]
    // They name requirements that are left out here.
    content["locations"] = nil
    var kept: [String] = []
    let sections = content["sections"]?.array?.compactMap(\.object) ?? []
    content["sections"] = .array(
      sections.compactMap { section -> JSONValue? in
        let named = section["requirements"]?.array?.compactMap(\.object).filter { asked.contains($0["id"]?.text ?? "") }
        guard let named, !named.isEmpty else { return nil }
        kept += named.compactMap { $0["id"]?.text }
        return .object(section.merging(["requirements": .array(named.map(JSONValue.object))]) { $1 })
      })
    requirements = kept
    self.content = content
  }
}

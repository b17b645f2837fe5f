internal import DataFiles

/// Reads `office`: one office, or `{ anyOf: […] }`, or `{ allOf: […] }`.
struct OfficeReader {
  let known: [String]?

  func rule(_ reader: NodeReader) -> OfficeRule? {
    guard case .mapping(let entries) = reader.node.content else {
      return office(reader).map { .anyOf([$0]) }
    }
    guard let mapping = reader.mapping(allowing: ["anyOf", "allOf"]) else { return nil }
    guard entries.count == 1, let list = mapping.optional("allOf") ?? mapping.optional("anyOf"),
      let offices = offices(list)
    else {
      if entries.count != 1 {
        reader.report(
          NodeFault.notOneOf(
            what: "office", found: .mapping, allowed: ["{ anyOf: […] }", "{ allOf: […] }"], nearest: nil))
      }
      return nil
    }
    return list.what == "allOf" && offices.count > 1 ? .allOf(offices) : .anyOf(offices)
  }

  func offices(_ reader: NodeReader) -> [OfficeID]? {
    var seen: Set<OfficeID> = []
    return reader.list { item in
      guard let office = office(item) else { return nil }
      guard seen.insert(office).inserted else {
        item.report(CatalogueProblem.officeTwice(office.rawValue))
        return nil
      }
      return office
    }
  }

  private func office(_ reader: NodeReader) -> OfficeID? {
    let name = known.map { reader.word(among: $0) } ?? reader.name()
    return name.map(OfficeID.init(rawValue:))
  }
}

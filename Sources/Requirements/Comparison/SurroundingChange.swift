/// A change of what stands beside the requirements of a catalogue.
public struct SurroundingChange: Sendable, Hashable {
  /// Raw values are the keys of `catalogue.yaml`; `sections` are the headings of the other files.
  public enum Area: String, Sendable, Hashable, CaseIterable {
    case id
    case version
    case title
    case source
    case inForceFrom
    case sections
    case offices
    case conditions
    case importantInformation
    case settings
    case gravity
    case approvals
    case locations

    /// How many keys lead to what is compared as one.
    fileprivate var depth: Int {
      switch self {
      case .id, .version, .title, .source, .inForceFrom: 0
      case .sections, .offices, .conditions, .importantInformation: 1
      case .settings, .gravity, .approvals: 2
      case .locations: 3
      }
    }
  }

  public let area: Area
  /// The keys that lead to it, as in `catalogue.yaml`; of places the class comes first. Empty: the whole.
  public let path: [String]
  /// As the file writes it; nil: it was not there.
  public let old: CatalogueValue?
  /// Nil: it is gone.
  public let new: CatalogueValue?

  /// - Parameter names: new IDs of requirements by those of before: a new name alone is no other basis.
  static func all(from old: Catalogue, to new: Catalogue, renamed names: [String: String]) -> [SurroundingChange] {
    let (before, after) = (parts(of: old), parts(of: new))
    return Area.allCases.flatMap { area in
      changes(area, [], before[area], after[area], names)
    }
  }

  private static func changes(
    _ area: Area, _ path: [String], _ old: CatalogueValue?, _ new: CatalogueValue?, _ names: [String: String]
  ) -> [SurroundingChange] {
    let (before, after) = (old?.members, new?.members)
    let isLeaf = path.count == area.depth || (old != nil && before == nil) || (new != nil && after == nil)
    guard !isLeaf else {
      let isSame = old?.renamed(names) == new
      return isSame ? [] : [SurroundingChange(area: area, path: path, old: old, new: new)]
    }
    let keys = Set((before ?? [:]).keys).union((after ?? [:]).keys).sorted()
    return keys.flatMap { changes(area, path + [$0], before?[$0], after?[$0], names) }
  }

  private static func headings(of catalogue: Catalogue) -> [String: CatalogueValue] {
    catalogue.requirements.reduce(into: [:]) { $0[$1.section.citation] = $1.section.title.encoded }
  }

  private static func parts(of catalogue: Catalogue) -> [Area: CatalogueValue] {
    let members = catalogue.encoded.members ?? [:]
    return Area.allCases.reduce(into: [:]) { parts, area in
      let value = members[area.rawValue]
      switch area {
      case .locations: parts[area] = value?.byClass
      case .sections: parts[area] = .object(headings(of: catalogue))
      default: parts[area] = value
      }
    }
  }
}

extension CatalogueValue {
  fileprivate var members: [String: CatalogueValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The rules on places, that of each class by its name.
  fileprivate var byClass: CatalogueValue {
    guard case .array(let rules) = self else { return self }
    return .object(
      rules.compactMap(\.members).reduce(into: [:]) { rules, rule in
        guard case .array(let classes)? = rule["classes"] else { return }
        var content = rule
        content["classes"] = nil
        for case .string(let name) in classes { rules[name] = .object(content) }
      })
  }

  fileprivate func renamed(_ names: [String: String]) -> CatalogueValue {
    switch self {
    case .string(let text): .string(names[text] ?? text)
    case .int, .bool: self
    case .array(let values): .array(values.map { $0.renamed(names) })
    case .object(let members): .object(members.mapValues { $0.renamed(names) })
    }
  }
}

package import Requirements

extension Catalogue {
  /// The next version, in which some requirements have other IDs and name those that they had.
  ///
  /// - Parameters:
  ///   - names: new IDs by those of today.
  ///   - namesThem: false: the renamed requirements do not say what they were called.
  package func renaming(_ names: [String: String], namesThem: Bool = true) throws -> Catalogue {
    guard case .object(var head) = Self.renamed(encoded, names, namesThem) else { return self }
    head["version"] = .string(version + ".1")
    return try Catalogue(decoding: .object(head))
  }

  /// All of them, so that what stands for several by the beginning of their IDs still does.
  package func renamingAll() throws -> Catalogue {
    try renaming(Dictionary(uniqueKeysWithValues: requirements.map { ($0.id.rawValue, "\($0.id)-new") }))
  }

  /// The next version, which asks one thing less.
  package func without(_ id: String) throws -> Catalogue {
    guard case .object(var head) = Self.removing(encoded, id) else { return self }
    head["version"] = .string(version + ".2")
    return try Catalogue(decoding: .object(head))
  }

  private static func removing(_ value: CatalogueValue, _ id: String) -> CatalogueValue {
    switch value {
    case .string, .int, .bool: return value
    case .array(let values): return .array(values.filter { !isRequirement($0, id) }.map { removing($0, id) })
    case .object(let members): return .object(members.mapValues { removing($0, id) })
    }
  }

  private static func isRequirement(_ value: CatalogueValue, _ id: String) -> Bool {
    guard case .object(let members) = value, members["citation"] != nil, case .string(id)? = members["id"] else {
      return false
    }
    return true
  }

  /// Wherever the catalogue names a requirement.
  private static func renamed(_ value: CatalogueValue, _ names: [String: String], _ namesThem: Bool) -> CatalogueValue {
    switch value {
    case .string(let text): return .string(names[text] ?? text)
    case .int, .bool: return value
    case .array(let values): return .array(values.map { renamed($0, names, namesThem) })
    case .object(let members):
      var values = members.mapValues { renamed($0, names, namesThem) }
      if namesThem, members["citation"] != nil, case .string(let old)? = members["id"], names[old] != nil {
        var former = [CatalogueValue.string(old)]
        if case .array(let earlier)? = members["formerly"] { former += earlier }
        values["formerly"] = .array(former)
      }
      return .object(values)
    }
  }
}

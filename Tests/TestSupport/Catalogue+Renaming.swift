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
    guard case .object(var head) = encoded, case .array(let requirements)? = head["requirements"] else { return self }
    head["version"] = .string(version + ".2")
    head["requirements"] = .array(
      requirements.filter { requirement in
        guard case .object(let members) = requirement, case .string(id)? = members["id"] else { return true }
        return false
      })
    return try Catalogue(decoding: .object(head))
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

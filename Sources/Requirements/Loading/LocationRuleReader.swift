internal import DataFiles
internal import TextForms

/// Reads the `locations` of a catalogue.
struct LocationRuleReader {
  let reader: NodeReader

  func rules() -> [LocationRule]? {
    guard let items = reader.items() else { return nil }
    var seen: Set<Confidentiality?> = []
    let rules = items.map { rule($0, seen: &seen) }
    let missing = Self.classNames.filter { !seen.contains(Confidentiality(rawValue: $0)) }
    if !missing.isEmpty { reader.report(CatalogueProblem.classesWithoutRule(missing)) }
    let read = rules.compactMap { $0 }
    return read.count == rules.count && missing.isEmpty ? read : nil
  }

  /// Reports a requirement that the catalogue does not have.
  func check(against ids: Set<RequirementID>) {
    guard case .sequence(let rules) = reader.node.content else { return }
    for rule in rules {
      guard let named = rule["foreignLaw"]?["requirement"], case .scalar(let id, _) = named.content,
        !ids.contains(RequirementID(rawValue: id))
      else { continue }
      reader.log.add(CatalogueProblem.unknownRequirement(id), file: reader.file, at: named.position)
    }
  }

  private static let classNames = Confidentiality.allCases.map(\.rawValue) + [LocationRule.unknownClass]

  private func rule(_ reader: NodeReader, seen: inout Set<Confidentiality?>) -> LocationRule? {
    let keys = ["classes", "countries", "foreignLaw", "governingLaw", "court"]
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    let classes = mapping.required("classes").flatMap { self.classes($0, seen: &seen) }
    let countries = mapping.required("countries").flatMap(countries)
    let law = mapping.required("foreignLaw").flatMap(foreignLaw)
    let governing = mapping.optional("governingLaw").map { ($0, codes($0)) }
    let court = mapping.optional("court").map { ($0, codes($0)) }
    guard let classes, let countries, let law, governing.map({ $0.1 != nil }) ?? true,
      court.map({ $0.1 != nil }) ?? true
    else { return nil }
    return LocationRule(
      classes: classes, countries: countries, foreignLaw: law, governingLaw: governing?.1, court: court?.1)
  }

  private func classes(_ reader: NodeReader, seen: inout Set<Confidentiality?>) -> Set<Confidentiality?>? {
    var classes: Set<Confidentiality?> = []
    for item in reader.items() ?? [] {
      guard let name = item.word(among: Self.classNames) else { return nil }
      let value = Confidentiality(rawValue: name)
      guard seen.insert(value).inserted else {
        item.report(CatalogueProblem.classTwice(name))
        return nil
      }
      classes.insert(value)
    }
    return classes.isEmpty ? nil : classes
  }

  private func countries(_ reader: NodeReader) -> [DataRole: LocationRule.Countries]? {
    guard let mapping = reader.mapping(allowing: DataRole.allCases.map(\.rawValue)) else { return nil }
    var countries: [DataRole: LocationRule.Countries] = [:]
    for role in DataRole.allCases {
      guard let value = mapping.required(role.rawValue) else { continue }
      countries[role] =
        if case .scalar = value.node.content {
          value.word(among: [LocationRule.anyCountry]).map { _ in .any }
        } else {
          codes(value).map { .only($0) }
        }
    }
    return countries.count == DataRole.allCases.count ? countries : nil
  }

  private func codes(_ reader: NodeReader) -> Set<String>? {
    let codes = reader.list { item -> String? in
      guard let code = item.text() else { return nil }
      if CountryCode.isAssigned(code) { return code }
      item.report(RegionProblem.noCountry(code))
      return nil
    }
    return codes.map { Set($0) }
  }

  private func foreignLaw(_ reader: NodeReader) -> LocationRule.ForeignLaw? {
    guard let mapping = reader.mapping(allowing: ["assessed", "requirement"]),
      let assessed = mapping.required("assessed")?.oneOf(LocationRule.ForeignLaw.Occasion.self)
    else { return nil }
    let requirement = mapping.optional("requirement")?.text()
    return LocationRule.ForeignLaw(assessed: assessed, requirement: requirement.map { RequirementID(rawValue: $0) })
  }
}

extension DataNode {
  fileprivate subscript(key: String) -> DataNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

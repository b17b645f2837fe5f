internal import DataFiles
internal import TextForms

/// Reads the file of one source and reports all that is wrong with it.
struct SourceDeclarationReader {
  private let root: NodeReader

  init(_ root: NodeReader) { self.root = root }

  private static let keys = [
    "id", "names", "scheme", "reader", "tier", "address", "token", "page", "layouts", "status", "freshDays",
    "absencesUntilNotListed", "validWhilePending", "fewestEntries", "material", "verified", "verification",
  ]

  /// Nil when something without which there is no source is wrong; the log says what. All is read before that, so that
  /// all faults are found at once.
  func source() -> SourceDeclaration? {
    guard let mapping = root.mapping(allowing: Self.keys) else { return nil }
    let id = mapping.required("id").flatMap(id)
    let names = mapping.required("names")?.words()
    let scheme = mapping.required("scheme")?.words()
    let reader = mapping.required("reader")?.oneOf(SourceDeclaration.Reader.self)
    let address = mapping.optional("address").flatMap(address)
    let token = mapping.optional("token").flatMap(token)
    let page = mapping.optional("page").flatMap { template($0, allowing: ["id"]) }
    let layouts = layouts(mapping, reader)
    let status = mapping.optional("status").flatMap { StatusWordsReader($0).words() } ?? .none
    let rules = rules(mapping)
    let fewest = mapping.optional("fewestEntries")?.integer(in: 1...1_000_000) ?? 1
    let material = material(mapping.optional("material"))
    let isVerified = mapping.required("verified")?.flag()
    let verification = mapping.required("verification")?.words()
    guard let id, let names, let scheme, let reader, let rules, let isVerified, let verification else { return nil }
    return SourceDeclaration(
      id: id, names: names, scheme: scheme, reader: reader, address: address, token: token, page: page,
      layouts: layouts, status: status, rules: rules, fewestEntries: fewest, material: material,
      isVerified: isVerified, verification: verification)
  }

  private func id(_ reader: NodeReader) -> String? {
    guard let text = reader.text() else { return nil }
    let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    if isPlain { return text }
    reader.report(SourceProblem.badID(text))
    return nil
  }

  private func rules(_ mapping: MappingReader) -> StandingRules? {
    let tier = mapping.required("tier")?.oneOf(SourceTier.self)
    let fresh = mapping.required("freshDays")?.integer(in: 1...3650)
    let absences = mapping.required("absencesUntilNotListed")?.integer(in: 1...365)
    guard let tier, let fresh, let absences else { return nil }
    return StandingRules(
      tier: tier, freshDays: fresh, absencesUntilNotListed: absences,
      isValidWhilePending: mapping.optional("validWhilePending")?.flag() ?? false)
  }

  private func address(_ reader: NodeReader) -> SourceAddress? {
    guard let mapping = reader.mapping(allowing: ["template", "firstPage", "ownHost", "largestMiB"]),
      let template = mapping.required("template").flatMap({ template($0, allowing: SourceAddress.placeholders) })
    else { return nil }
    return SourceAddress(
      template: template, firstPage: mapping.optional("firstPage")?.integer(in: 0...1_000_000) ?? 1,
      isOwnHost: mapping.optional("ownHost")?.flag() ?? false,
      largestDocument: (mapping.optional("largestMiB")?.integer(in: 1...64) ?? 10) << 20)
  }

  private func token(_ reader: NodeReader) -> SourceToken? {
    guard let mapping = reader.mapping(allowing: ["in", "name", "environment"]),
      let place = mapping.required("in")?.oneOf(SourceToken.Place.self), let name = mapping.required("name")?.text(),
      let environment = mapping.required("environment")?.text()
    else { return nil }
    return SourceToken(place: place, name: name, environment: environment)
  }

  private func template(_ reader: NodeReader, allowing names: [String]) -> String? {
    guard let text = reader.text() else { return nil }
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isAddress, !text.contains(where: \.isWhitespace) else {
      reader.report(SourceProblem.badAddress(text))
      return nil
    }
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = String(part.prefix { $0 != "}" })
      guard names.contains(name), part.contains("}") else {
        reader.report(SourceProblem.unknownPlaceholder(name))
        return nil
      }
    }
    return text
  }

  private func layouts(_ mapping: MappingReader, _ reader: SourceDeclaration.Reader?) -> [SourceLayout] {
    guard reader == .declared else {
      if let reader, let layouts = mapping.optional("layouts") {
        layouts.report(SourceProblem.layoutForTypedReader(reader.rawValue))
      }
      return []
    }
    return mapping.required("layouts")?.items()?.compactMap { SourceLayoutReader($0).layout() } ?? []
  }

  private func material(_ reader: NodeReader?) -> Set<EntryField> {
    guard let items = reader?.items() else { return EntryField.material }
    return Set(items.compactMap { $0.oneOf(EntryField.self) })
  }
}

internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// Which catalogue a command reads: the adopted one, unless a flag names another.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "要件目録の名前またはフォルダー（省略時は台帳が採用したもの、台帳がなければ付属のもの）",
      en: "name or folder of a catalogue (else the one that the register adopted, without a register the shipped one)",
      value: "NAME"))
  var catalogue: String?

  @Option(
    help: .words(
      ja: "この時点で採用されていた目録（日付、時刻、@記録番号）", en: "the one adopted then: a day, a time, or @SEQUENCE", value: "TIME"))
  var knownAt: String?

  /// Nothing was said.
  var isDefault: Bool { catalogue == nil && knownAt == nil }

  func load(_ session: Session) async throws -> Catalogue {
    if let catalogue {
      guard knownAt == nil else { throw CommandFault.conflict("--catalogue", "--known-at") }
      return try ShippedCatalogue.load(catalogue, session)
    }
    guard knownAt != nil || session.hasRegister else {
      return try ShippedCatalogue.load(ShippedCatalogue.name, session)
    }
    var time = KnownAt.now
    if let knownAt {
      guard let typed = KnownAt(knownAt) else { throw CommandFault.knownAt(found: knownAt) }
      time = typed
    }
    return try await session.adoptedCatalogue(time)
  }
}

extension Session {
  /// The catalogue that the register judges by.
  func adoptedCatalogue(_ time: KnownAt = .now) async throws -> Catalogue {
    let register = try await register()
    return try await register.store.read { reader in
      guard let catalogue = try AdoptedCatalogue.current(in: reader, at: try reader.sequence(time)) else {
        throw RegisterError.noCatalogue
      }
      return catalogue
    }
  }

  /// The one requirement that somebody typed, by its ID or citation.
  func requirement(_ typed: String, in catalogue: Catalogue) throws -> Requirement {
    let found = catalogue.requirements(matching: typed)
    guard let first = found.first else { throw CommandFault.unknownRequirement(found: typed) }
    guard found.count == 1 else {
      throw CommandFault.severalRequirements(found: typed, ids: found.map(\.id.rawValue))
    }
    return first
  }
}

import Requirements
import Testing

@Suite struct CatalogueEncodingTests {
  @Test func comesBackTheSameFromItsPlainForm() throws {
    let small = try Fixtures.smallCity()
    #expect(try Catalogue(decoding: small.encoded) == small)
    let shipped = try Fixtures.iizuka()
    #expect(try Catalogue(decoding: shipped.encoded) == shipped)
  }

  @Test func keepsWhatARequirementWasCalled() throws {
    var files = try SmallCityFiles()
    try files.replaceFirst("id: art5-2", with: "id: art5-9\n    formerly: [art5-2, art4-2]", in: "article-5.yaml")
    let catalogue = try Catalogue.load(files: files.files, derivations: knownDerivations)
    let decoded = try Catalogue(decoding: catalogue.encoded)
    #expect(decoded == catalogue)
    #expect(decoded.requirements[1].formerly.map(\.rawValue) == ["art5-2", "art4-2"])
    #expect(decoded.hasRenamed)
    #expect(try !Fixtures.smallCity().hasRenamed)
  }

  @Test func keepsADerivationThatIsNoLongerKnown() throws {
    let derivations =
      knownDerivations + [DerivationSignature(name: "starsAlign", parameters: ["in": ["Leo"]])]
    var files = try SmallCityFiles()
    try files.replaceFirst("ndaInForce: {}", with: "starsAlign: { in: Leo }", in: "article-5.yaml")
    let catalogue = try Catalogue.load(files: files.files, derivations: derivations)
    #expect(try Catalogue(decoding: catalogue.encoded) == catalogue)
  }

  @Test func refusesAFormThatItDoesNotKnow() throws {
    guard case .object(var values) = try Fixtures.smallCity().encoded else { return #expect(Bool(false)) }
    values["format"] = .int(2)
    #expect(throws: CatalogueFault.unknownFormat(found: 2)) { try Catalogue(decoding: .object(values)) }
    #expect(throws: CatalogueFault.unknownFormat(found: 0)) { try Catalogue(decoding: .array([])) }
  }

  @Test func saysWhatIsWrongWithASpoiltForm() throws {
    guard case .object(var values) = try Fixtures.smallCity().encoded else { return #expect(Bool(false)) }
    values["inForceFrom"] = .bool(true)
    values["sections"] = nil
    let fault = #expect(throws: CatalogueFault.self) { try Catalogue(decoding: .object(values)) }
    guard case .invalid(let diagnostics)? = fault else { return #expect(Bool(false)) }
    #expect(diagnostics.map(\.code) == ["not-a-date", "missing-key"])
  }
}

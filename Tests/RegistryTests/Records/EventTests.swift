import Registry
import Testing

@Suite struct EventTests {
  /// Projections keep kinds by their places: a new one comes last.
  @Test func theKindsKeepTheirPlaces() {
    let kinds: [Event.Kind] = [
      .handOver, .periodicCheck, .vendorReport, .systemChange, .incident, .audit, .acceptance, .return, .disposal,
      .report, .review, .permission, .connection, .repair, .buildCheck,
    ]
    #expect(Event.Kind.allCases == kinds)
    #expect(kinds.map(\.code) == Array(1...15))
  }
}

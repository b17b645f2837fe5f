import Registry
import Testing

@testable import Certification

/// The same product is the same entry in both schemas.
@Suite struct FedRAMPIdentityTests {
  func list(_ path: String) throws -> ParsedList { try FedRAMP.parse(try Fixture.bytes(path)) }

  @Test func findsEveryProductOfTheOldSchemaInTheNewOne() throws {
    let new = Set(try list(Fixture.products2026).entries.map(\.id))
    #expect(try list(Fixture.marketplace2026).entries.allSatisfy { new.contains($0.id) })
    #expect(try list(Fixture.marketplace2025).entries.allSatisfy { new.contains($0.id) })
    // Products of 2023 that were given another id, or dropped, before the new schema began: names alone do not join them.
    let gone = Set(try list(Fixture.marketplace2023).entries.map(\.id)).subtracting(new)
    #expect(
      gone == [
        "FR1825941347", "FR1831150485", "FR2104933019", "FR2121656025", "FR2126830781", "FR2205342859", "FR2210035634",
        "FR2213342813", "FR2213436880",
      ])
  }

  @Test func findsThemUnderTheSameNames() throws {
    let (old, new) = (try list(Fixture.marketplace2026), try list(Fixture.products2026))
    let comparison = ListComparison(from: old, to: new, material: [.service, .provider])
    let renamed = comparison.changes.filter(\.isRenamed).map(\.id)
    // Nine that really were renamed in that month; the sixteen that only lost a sign are none.
    #expect(
      renamed == [
        "F1506046708", "F1510057481", "FR2001619337", "FR2001619708", "FR2023864279A", "FR2427142353", "FR2434554673",
        "FR2521554684", "FR2524349489",
      ])
    #expect(comparison.vanished.isEmpty)
  }

  @Test func keepsApartIdsThatDifferByALetter() throws {
    let list = try list(Fixture.marketplace2023).byID
    #expect(list["F1305012100"]?.service == "in3sight")
    #expect(list["F1305012100A"]?.service == "in3sight High")
    #expect(list["F1305012100"]?.status == .valid)
    #expect(list["F1305012100A"]?.status == .inProcess)
  }

  @Test func findsTheProductsOfTheLog() throws {
    let log = try FedRAMPStatusLog.parse(try Fixture.bytes(Fixture.statusLog))
    #expect(log.products.count == 776)
    #expect(log.stepCount == 1_949)
    #expect(log.warnings.isEmpty)
    let new = Set(try list(Fixture.products2026).entries.map(\.id))
    #expect(new.isSuperset(of: log.products.keys))
    #expect(new.subtracting(log.products.keys).filter { !$0.hasPrefix("FAKE-") } == ["F1412165928A"])
  }
}

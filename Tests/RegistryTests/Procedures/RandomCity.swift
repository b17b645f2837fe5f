import Registry
import Requirements
import TestSupport
import TextForms

/// A register in which random sequences of commands run: offices filled by eight officers, some in two offices, one a
/// substitute, two sections of a department, a system and two vendors.
struct RandomCity {
  private static let catalogue = Result { try ReducedCatalogue(keeping: asked) }

  private static let asked: Set<String> = [
    "9.3A-5-1", "9.3A-5-2", "9.3A-5-3", "9.3B-2-1-apply", "9.3B-2-1-measures", "9.3B-2-2-decide", "9.3B-2-2-record",
    "9.2-4-4", "9.2-4-5", "9.2-4-6", "9.3A-3-6-decide", "9.3A-8-2", "8.4-1", "8.4-3", "2-9-1", "9.1-2-1-e", "9.1-4-1-a",
    "9.1-4-1-b",
  ]

  let test: TestRegister
  let officers: [RecordID]
  let vendors: [RecordID]
  let sections: [RecordID]
  let system: RecordID
  /// How many assignments there are at first.
  static let seats = 9
  let gaps: CaseGaps
  /// The assignments, those that sequences add among them.
  var roles: [RecordID]

  init(seed: UInt64) async throws {
    let catalogue = try Self.catalogue.get()
    test = try TestRegister(seed: seed, requirements: catalogue.requirements, catalogue: catalogue.content)
    let made = try await test.fact { transaction in
      let officers = try (0..<8).map {
        try transaction.add(.officer, ["number": .string("100\($0)"), "name": .string("職員 \($0)")])
      }
      let vendors = try (0..<2).map {
        try transaction.add(.vendor, ["number": .string("V-\($0)"), "name": .string("株式会社\($0)")])
      }
      let department = try transaction.add(.department, ["number": "D", "name": "総務部"])
      let sections = try (0..<2).map {
        try transaction.add(
          .section,
          ["number": .string("S-\($0)"), "name": .string("課\($0)"), "department": .string(department.description)])
      }
      let system = try transaction.add(
        .informationSystem, ["number": "IS", "name": "申請", "section": .string(sections[0].description)])
      let seats: [(office: String, holder: Int, limits: JSONObject)] = [
        ("ciso", 5, [:]),
        ("supervisingInformationSecurityOfficer", 1, [:]),
        ("informationSecurityOfficer", 0, [:]),
        // Two offices in one person, and who stands in for the one.
        ("informationSecurityOfficer", 1, ["section": .string(sections[1].description)]),
        ("informationSecurityOfficer", 6, ["substituteFor": .string(officers[0].description)]),
        ("informationSecurityManager", 2, ["section": .string(sections[0].description)]),
        ("informationSecurityManager", 3, ["department": .string(department.description)]),
        ("informationSystemManager", 4, ["system": .string(system.description)]),
        ("informationSystemManager", 2, ["acting": true]),
      ]
      let roles = try seats.enumerated().map { place, seat in
        try transaction.add(
          .roleAssignment,
          seat.limits.merging([
            "number": .string("R-\(place)"), "office": .string(seat.office), "from": "2025-04-01",
            "holder": .string(officers[seat.holder].description),
          ]) { limit, _ in limit })
      }
      return (officers, vendors, sections, system, roles)
    }
    (officers, vendors, sections, system, roles) = made
    gaps = try await test.read { try CaseGaps($0) }
  }
}

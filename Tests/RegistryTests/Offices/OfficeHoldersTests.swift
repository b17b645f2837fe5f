import TestSupport
import Testing
import TextForms

@testable import Registry

private let manager = "informationSecurityManager"
private let (tax, affairs) = (id(100), id(101))
private let (finance, general) = (id(200), id(201))
private let system = id(300)

@Suite struct OfficeHoldersTests {
  @Test func aTermCountsFromItsFirstToItsLastDay() {
    let offices = holders(role("A-1", of: 1, from: "2026-04-01", until: "2027-03-31"))
    let days = ["2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01"]
    #expect(days.map { officers(offices, .city, $0) } == [[], [1], [1], []])
    #expect(offices.holding(of: manager, in: .city, on: date("2027-04-01")).isVacant)
  }

  /// Nobody gets an office because a day was left out.
  @Test func anAssignmentWithoutAFirstDayIsShownAndCountsForNothing() {
    let holding = holders(role("A-1", of: 1, from: nil)).holding(of: manager, in: .city, on: date("2026-05-01"))
    #expect(holding.isVacant)
    #expect(!holding.includes(id(1)))
    #expect(holding.undated.map(\.number) == ["A-1"])
  }

  @Test func theNarrowestAssignmentDecides() {
    let all = [
      role("A-1", of: 1), role("A-2", of: 2, department: finance), role("A-3", of: 3, section: tax),
      role("A-4", of: 4, system: system),
    ]
    let scope = OfficeScope(section: tax, systems: [system])
    for (count, expected) in [(4, 4), (3, 3), (2, 2), (1, 1)] as [(Int, UInt64)] {
      #expect(officers(holders(all.prefix(count)), scope) == [expected])
    }
    #expect(holders(all).holding(of: manager, in: scope, on: date("2026-05-01")).holders.map(\.reach) == [.system])
  }

  @Test func anAssignmentAppliesToNothingOutsideItsLimits() {
    let offices = holders(
      role("A-2", of: 2, department: finance), role("A-3", of: 3, section: tax), role("A-4", of: 4, system: system))
    #expect(officers(offices, .city).isEmpty)
    #expect(officers(offices, OfficeScope(section: affairs)).isEmpty)
    #expect(officers(offices, OfficeScope(department: finance)) == [2])
    #expect(officers(offices, OfficeScope(systems: [system])) == [4])
    #expect(offices.holding(of: "ciso", in: OfficeScope(section: tax), on: date("2026-05-01")).isVacant)
  }

  /// For one system of one section: both must fit.
  @Test func everyLimitMustFit() {
    let offices = holders(role("A-1", of: 1, section: affairs, system: system))
    #expect(officers(offices, OfficeScope(section: tax, systems: [system])).isEmpty)
    #expect(officers(offices, OfficeScope(section: affairs, systems: [system, id(301)])) == [1])
  }

  @Test func anActingOfficerStandsInForAnEmptyOffice() {
    let acting = role("A-2", of: 2, from: "2026-05-01", isActing: true, section: tax)
    let scope = OfficeScope(section: tax)
    let offices = holders(role("A-1", of: 1, until: "2026-04-30", section: tax), acting, role("A-3", of: 3))
    #expect(officers(offices, scope, "2026-04-30") == [1])
    let holding = offices.holding(of: manager, in: scope, on: date("2026-05-01"))
    #expect(holding.holders.isEmpty)
    #expect(holding.acting.map(\.officer) == [id(2)])
    #expect(holding.inOffice == holding.acting)
    #expect(!holding.isVacant)
  }

  @Test func aSubstituteDecidesOnlyInThePlaceOfWhoHoldsTheOffice() {
    let offices = holders(
      role("A-1", of: 1, section: tax), role("A-2", of: 2, substituteFor: 1), role("A-3", of: 3, substituteFor: 9))
    let holding = offices.holding(of: manager, in: OfficeScope(section: tax), on: date("2026-05-01"))
    #expect(holding.holders.map(\.officer) == [id(1)])
    #expect(holding.substitutes.map(\.officer) == [id(2)])
    #expect(holding.substitutes(for: id(1)).map(\.number) == ["A-2"])
    #expect(holding.includes(id(2)) && !holding.includes(id(3)))
    #expect(officers(offices, .city).isEmpty, "a substitute alone holds nothing")
  }

  @Test func twoOnRecordAreBothShown() {
    #expect(officers(holders(role("A-1", of: 1), role("A-2", of: 2)), .city) == [1, 2])
  }

  @Test func theOfficesOfOnePersonAreFound() {
    let offices = holders(
      role("A-1", of: 1), role("A-2", "ciso", of: 1), role("A-3", "auditor", of: 1, until: "2026-04-30"),
      role("A-4", "staff", of: 1, substituteFor: 2))
    #expect(offices.assignments(of: id(1), on: date("2026-05-01")).map(\.office) == ["ciso", manager])
  }

  @Test func aTransferLeavesThePastAsItWas() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    let (first, second) = (try await test.addOfficer("1"), try await test.addOfficer("2"))
    let (section, moved) = try await test.record { transaction in
      let finance = try transaction.add(.department, ["number": "D-1", "name": "財政部"])
      let general = try transaction.add(.department, ["number": "D-2", "name": "総務部"])
      let section = try transaction.add(
        .section, ["number": "S-1", "name": "税務課", "partOf": .string(finance.description)])
      for (number, officer, department) in [("A-1", first, finance), ("A-2", second, general)] {
        try transaction.add(
          .roleAssignment,
          [
            "number": .string(number), "office": .string(manager), "holder": .string(officer.description),
            "department": .string(department.description), "from": "2026-04-01",
          ])
      }
      return (section, general)
    }
    try await test.record { transaction in
      _ = try transaction.edit(
        section, ["partOf": .string(moved.description)], effect: .change(from: date("2026-10-01")), reason: "機構改革")
    }
    let offices = try await test.read { reader in
      try OfficeHolders(at: try reader.head().sequence, reader: reader)
    }
    let scope = OfficeScope(section: section)
    let holders = ["2026-09-30", "2026-10-01"].map { day -> [RecordID] in
      offices.holding(of: manager, in: scope, on: date(day)).holders.map(\.officer)
    }
    #expect(holders == [[first], [second]])
  }

  private func officers(_ offices: OfficeHolders, _ scope: OfficeScope, _ day: String = "2026-05-01") -> [UInt64] {
    let known = Dictionary(uniqueKeysWithValues: (1...9).map { (id($0), $0) })
    return offices.holding(of: manager, in: scope, on: date(day)).holders.compactMap { known[$0.officer] }
  }
}

private func id(_ number: UInt64) -> RecordID { RecordID(high: 1, low: number) }

private func holders(_ roles: RoleAssignment...) -> OfficeHolders { holders(roles[...]) }

private func holders(_ roles: [RoleAssignment]) -> OfficeHolders { holders(roles[...]) }

private func holders(_ roles: ArraySlice<RoleAssignment>) -> OfficeHolders {
  let section = Section(body: ["number": "S-1", "name": "税務課", "partOf": .string(finance.description)])
  return OfficeHolders(
    roles.enumerated().map { place, role in
      OfficeHolders.Assignment(record: id(1000 + UInt64(place)), timeline: RecordTimeline(role))
    }, sections: [tax: RecordTimeline(section)])
}

private func role(
  _ number: String, _ office: String = manager, of officer: UInt64, from: String? = "2026-04-01",
  until: String? = nil, isActing: Bool = false, section: RecordID? = nil, department: RecordID? = nil,
  system: RecordID? = nil, substituteFor: UInt64? = nil
) -> RoleAssignment {
  var body: JSONObject = [
    "number": .string(number), "office": .string(office), "holder": .string(id(officer).description),
  ]
  body["from"] = from.map { .string($0) }
  body["until"] = until.map { .string($0) }
  if isActing { body["acting"] = true }
  body["section"] = section.map { .string($0.description) }
  body["department"] = department.map { .string($0.description) }
  body["system"] = system.map { .string($0.description) }
  body["substituteFor"] = substituteFor.map { .string(id($0).description) }
  return RoleAssignment(body: body)
}

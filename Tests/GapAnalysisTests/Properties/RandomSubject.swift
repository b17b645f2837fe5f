import Registry
import Requirements
import TestSupport
import TextForms

/// Subjects as they may come: facts missing, dates in any order, versions, related records and assessments of every
/// kind.
struct RandomSubject {
  let catalogue: Catalogue
  var random: SeededRandom

  /// Judged between 2024 and 2029.
  static let days = date("2024-01-01")...date("2029-12-31")

  init(_ catalogue: Catalogue, seed: UInt64) {
    self.catalogue = catalogue
    random = SeededRandom(seed: seed)
  }

  mutating func builder(of requirement: String, kind: SubjectKind = .contract) -> SubjectBuilder {
    let builder = SubjectBuilder(catalogue, kind: kind)
    builder.contract(from: chance(8) ? day() : nil) { describe(&$0) }
    while chance(30) {
      builder.contract(from: day()) { facts in
        if chance(50) { describe(&facts) } else { facts.isRetired = chance(30) }
      }
    }
    if kind == .contract { while chance(70) { addAgreement(to: builder) } }
    if kind == .cloudService { while chance(50) { addLocation(to: builder) } }
    addRelated(to: builder, of: requirement, kind: kind)
    while chance(70) { addAssessment(of: requirement, to: builder) }
    return builder
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func day() -> CivilDate {
    CivilDate(
      dayNumber: Int32.random(in: Self.days.lowerBound.dayNumber...Self.days.upperBound.dayNumber, using: &random))
  }

  private mutating func maybeDay(_ percent: Int) -> CivilDate? { chance(percent) ? day() : nil }

  private mutating func maybe<Value>(_ values: [Value]) -> Value? {
    chance(75) ? values.randomElement(using: &random) : nil
  }

  mutating func describe(_ facts: inout SubjectVersion) {
    facts.vendor = maybe([1, 2])
    facts.dates.signed = chance(85) ? date("2025-01-20").adding(days: Int.random(in: 0...600, using: &random)) : nil
    if chance(10) { facts.dates.signed = date("2025-02-0\(Int.random(in: 5...8, using: &random))") }
    let early = chance(70) ? facts.dates.signed : day()
    facts.dates.start = chance(80) ? early?.adding(days: Int.random(in: 0...120, using: &random)) : nil
    facts.dates.end =
      chance(70) ? (facts.dates.start ?? day()).adding(days: Int.random(in: 0...1500, using: &random)) : nil
    facts.dates.checked = maybeDay(40)
    if chance(60) { describeDates(&facts.dates) }
    for fact in [Fact.procured, .subcontracted, .newOrRenewed, .equipmentOffPremises, .remoteMaintenance] {
      facts.facts[fact] = maybe([true, true, false])
    }
    for fact in [Fact.personalDataLeak, .urgent, .usesC2OrHigherCloud] {
      facts.facts[fact] = maybe([true, true, false])
    }
    facts.facts.kinds = maybe([.build, .operation, .outsourcedService, .other, [.build, .operation], []])
    facts.facts.confidentiality = maybe(Confidentiality.allCases)
    facts.facts.integrity = maybe(Integrity.allCases)
    facts.facts.availability = maybe(Availability.allCases)
    facts.facts[.specificPersonalInformation] = maybe([true, false])
    facts.facts[.givesImportantInformation] = maybe([true, true, true, false])
    facts.facts[.handlesImportantInformation] = maybe([true, true, true, false])
    facts.facts[.systemWork] = maybe([true, true, false])
    facts.facts[.repairsMedia] = maybe([true, true, false])
    facts.facts[.connectsExternalNetwork] = maybe([true, true, false])
    facts.facts[.residentVendorStaff] = maybe([true, true, false])
    facts.facts[.deliversSystemOrEquipment] = maybe([true, true, false])
  }

  private mutating func describeDates(_ dates: inout SubjectDates) {
    dates.closed = maybeDay(30)
    dates.ledgerEntry = maybeDay(50)
    dates.reported = maybeDay(50)
    dates.permitted = maybeDay(60)
    dates.connectionPermitted = maybeDay(50)
    dates.foreignLawAssessed = maybeDay(50)
  }

  private mutating func addAgreement(to builder: SubjectBuilder) {
    let key = chance(30) ? Int64.random(in: 1...3, using: &random) : nil
    builder.nda(key, from: maybeDay(40)) { nda in
      nda.vendor = chance(35) ? [1, 2].randomElement(using: &random) : nil
      nda.isRetired = chance(10)
      nda.signed = chance(85) ? date("2025-01-01").adding(days: Int.random(in: 0...600, using: &random)) : nil
      nda.withoutEnd = chance(15)
      nda.validUntil = nda.withoutEnd ? nil : maybeDay(70)
      nda.survivalUntil = maybeDay(20)
    }
  }

  private mutating func addLocation(to builder: SubjectBuilder) {
    let (since, until) = (maybeDay(60), maybeDay(40))
    let first = since?.dayNumber ?? .min
    let end = until.map { max(first, $0.dayNumber + 1) } ?? .max
    var body: JSONObject = ["number": "DL"]
    body["country"] = maybe(["JP", "JP", "US"])
    builder.places.locations.append(
      LocatedData(
        number: "DL", role: maybe(DataLocation.Role.allCases), place: DataPlace(DataLocation(body: body), regions: nil),
        since: since, until: until, days: first..<end, sequence: Int64.random(in: 1000...2000, using: &random)))
  }

  mutating func addAssessment(of requirement: String, to builder: SubjectBuilder) {
    builder.assess(
      requirement, Assessment.Outcome.allCases.randomElement(using: &random)!,
      Assessment.Tier.allCases.randomElement(using: &random)!, from: maybeDay(75), until: maybeDay(40),
      by: chance(70), because: chance(60), key: chance(35) ? Int64.random(in: 1...3, using: &random) : nil,
      retired: chance(8))
  }
}

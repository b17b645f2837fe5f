public import TextForms

/// Who holds which office on any day, from all assignments of a register (2(1)–(9)).
///
/// An assignment applies where every limit that it names (section, department, system) is one of the scope's; one
/// without a limit applies everywhere. Of those that apply on the day, the narrowest decide: system before section
/// before department before city. Office and holder stay apart: a transfer is a new assignment, and what the holder of
/// a past day did stays his.
public struct OfficeHolders: Sendable {
  struct Assignment: Sendable {
    let record: RecordID
    let timeline: RecordTimeline<RoleAssignment>
  }

  /// By the offices that they ever name.
  private let byOffice: [String: [Assignment]]
  private let sections: [RecordID: RecordTimeline<Section>]

  /// As the register is known at an entry; all days can be asked for afterwards.
  public init(at sequence: Int64, reader: any RegisterReading) throws {
    var assignments: [Assignment] = []
    try reader.timelines(of: .roleAssignment, at: sequence) { versions in
      guard let record = versions.first?.record else { return }
      assignments.append(Assignment(record: record, timeline: RecordTimeline(versions, RoleAssignment.init(body:))))
    }
    var sections: [RecordID: RecordTimeline<Section>] = [:]
    try reader.timelines(of: .section, at: sequence) { versions in
      if let record = versions.first?.record { sections[record] = RecordTimeline(versions, Section.init(body:)) }
    }
    self.init(assignments, sections: sections)
  }

  init(_ assignments: [Assignment], sections: [RecordID: RecordTimeline<Section>] = [:]) {
    var byOffice: [String: [Assignment]] = [:]
    for assignment in assignments {
      for office in Set(assignment.timeline.values.map(\.office)) { byOffice[office, default: []].append(assignment) }
    }
    self.byOffice = byOffice
    self.sections = sections
  }

  /// Who holds an office (the id of an office of the catalogue) for something on a day.
  public func holding(of office: String, in scope: OfficeScope, on day: CivilDate) -> OfficeHolding {
    var seats: [(seat: OfficeHolding.Seat, isActing: Bool, hasBegun: Bool)] = []
    let department = scope.department ?? scope.section.flatMap { sections[$0]?.value(on: day)?.department }
    for assignment in byOffice[office] ?? [] {
      guard let role = assignment.timeline.value(on: day), role.office == office, let officer = role.holder,
        role.isHeld(on: day) != false,
        let reach = role.reach(in: scope, department: department)
      else { continue }
      let seat = OfficeHolding.Seat(
        assignment: assignment.record, number: role.number, officer: officer, reach: reach,
        substituteFor: role.substituteFor, until: role.until)
      seats.append((seat, role.isActing == true, role.from != nil))
    }
    return Self.holding(seats)
  }

  /// The offices that an officer holds or acts in on a day, wherever; one person in two offices is found by this.
  public func assignments(of officer: RecordID, on day: CivilDate) -> [RoleAssignment] {
    byOffice.keys.sorted().flatMap { office in
      (byOffice[office] ?? []).compactMap { $0.timeline.value(on: day) }.filter { role in
        role.office == office && role.holder == officer && role.substituteFor == nil && role.isHeld(on: day) == true
      }
    }
  }

  private static func holding(
    _ seats: [(seat: OfficeHolding.Seat, isActing: Bool, hasBegun: Bool)]
  ) -> OfficeHolding {
    var holding = OfficeHolding()
    let held = seats.filter { $0.hasBegun && $0.seat.substituteFor == nil }
    let narrowest = held.map(\.seat.reach).max()
    for (seat, isActing, _) in held where seat.reach == narrowest {
      if isActing { holding.acting.append(seat) } else { holding.holders.append(seat) }
    }
    let inOffice = Set((holding.holders + holding.acting).map(\.officer))
    holding.substitutes = seats.filter { $0.hasBegun && $0.seat.substituteFor.map(inOffice.contains) == true }
      .map(\.seat)
    holding.undated = seats.filter { !$0.hasBegun }.map(\.seat)
    return holding
  }
}

extension RoleAssignment {
  /// Nil: not known, since its first day is not recorded. Without a last day it is held on.
  package func isHeld(on day: CivilDate) -> Bool? {
    if let until, until < day { return false }
    return from.map { $0 <= day }
  }

  /// How narrowly it applies to a scope; nil: it does not.
  fileprivate func reach(in scope: OfficeScope, department own: RecordID?) -> OfficeReach? {
    if let section, section != scope.section { return nil }
    if let department, department != own { return nil }
    if let system, !scope.systems.contains(system) { return nil }
    if system != nil { return .system }
    if section != nil { return .section }
    return department == nil ? .city : .department
  }
}

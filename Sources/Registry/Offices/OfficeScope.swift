/// What an act of office concerns: decides which assignments of an office apply to it.
public struct OfficeScope: Sendable, Hashable {
  /// The section (課室) that owns the record; nil: not recorded, or the city as a whole.
  public var section: RecordID?
  /// Nil: that of the section on the day.
  public var department: RecordID?
  /// The information systems that the record concerns.
  public var systems: Set<RecordID>

  public init(section: RecordID? = nil, department: RecordID? = nil, systems: Set<RecordID> = []) {
    self.section = section
    self.department = department
    self.systems = systems
  }

  /// The city as a whole: only assignments without a limit apply.
  public static let city = OfficeScope()
}

/// How narrow an assignment is. The narrowest that applies decides who holds the office.
public enum OfficeReach: Int, Sendable, Hashable, Comparable, CaseIterable {
  case city
  case department
  case section
  case system

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

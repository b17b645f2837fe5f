public import TextForms

/// Who holds an office for something on a day.
public struct OfficeHolding: Sendable, Equatable {
  /// One assignment as it stands on the day.
  public struct Seat: Sendable, Equatable {
    /// The record of the assignment.
    public let assignment: RecordID
    public let number: String
    public let officer: RecordID
    public let reach: OfficeReach
    /// In whose place this officer decides (2(9)①); nil save for substitutes.
    public let substituteFor: RecordID?
    /// The last day on which it is held; nil: none is recorded.
    public let until: CivilDate?
  }

  /// Those appointed. More than one: the register says so, and nothing here chooses between them.
  public internal(set) var holders: [Seat] = []
  /// Those acting (代理・心得).
  public internal(set) var acting: [Seat] = []
  /// Who decides in the place of somebody in `holders` or `acting` who is on both sides.
  public internal(set) var substitutes: [Seat] = []
  /// Their first day is not recorded: they are not known to hold it, and count for nothing.
  public internal(set) var undated: [Seat] = []

  /// Nobody is known to hold it, not even acting.
  public var isVacant: Bool { holders.isEmpty && acting.isEmpty }

  /// By whom the office is exercised: the holders, else those acting.
  public var inOffice: [Seat] { holders.isEmpty ? acting : holders }

  /// Holds it, acts in it, or decides in the place of one who does.
  public func includes(_ officer: RecordID) -> Bool {
    (holders + acting + substitutes).contains { $0.officer == officer }
  }

  /// Who decides in the place of an officer; empty: nobody is named.
  public func substitutes(for officer: RecordID) -> [Seat] { substitutes.filter { $0.substituteFor == officer } }
}

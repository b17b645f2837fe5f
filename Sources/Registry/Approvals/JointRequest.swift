public import TextForms

/// How far a request stands that several offices make together (8.4(1)).
public struct JointRequest: Sendable, Equatable {
  public struct Seat: Sendable, Equatable {
    public let office: Words
    /// Those in it today: `飯塚 花子 (1001)`.
    public let holders: [String]
  }

  /// Those that have to ask as well.
  public let open: [Seat]
  /// Those that nobody holds for the subject: of them nothing is asked.
  public let vacant: [Words]
}

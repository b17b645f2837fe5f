public import Registry
public import Requirements
public import TextForms

/// The state from which a report measures what has changed.
public struct ComparisonBase: Sendable {
  /// Up to which entry of the journal that state is known.
  public enum Knowledge: Sendable, Hashable {
    /// As the final report of that day knew it, by its number.
    case issued(String)
    /// As it was recorded by the end of that day, or by the time that was asked for.
    case ofItsTime
    /// As the report itself knows it: there was nothing to judge by at that time.
    case ofTheReport
  }

  public let day: CivilDate
  public let head: JournalHead
  public let knowledge: Knowledge
  /// Somebody asked for it; else it follows from the period.
  public let isAsked: Bool
  /// By which that state was judged.
  public let catalogue: Catalogue
}

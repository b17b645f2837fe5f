internal import Requirements

/// The table of regions and countries, from the files that staff keep beside the catalogues.
enum RegionFiles {
  static func load(_ session: Session) throws -> RegionTable {
    try RegionTable.load(try session.checklistFiles("regions"))
  }

  /// For adopting a catalogue that stands alone: nil where no such files are found.
  static func loadIfPresent(_ session: Session) throws -> RegionTable? {
    do { return try load(session) } catch CommandFault.checklistsMissing { return nil }
  }
}

internal import Interchange

/// The table of regions and countries, from the files that staff keep beside the catalogues.
enum RegionFiles {
  static func load(_ session: Session) throws -> RegionTable {
    try RegionTable.load(try session.checklistFiles("regions"))
  }
}

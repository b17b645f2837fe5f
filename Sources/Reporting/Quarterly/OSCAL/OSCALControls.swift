internal import Requirements

/// By which ids the catalogue of a report speaks of its requirements: the same in all three documents.
struct OSCALControls {
  struct Group {
    let id: String
    let heading: SectionHeading
    /// Places in the catalogue.
    var requirements: [Int]
  }

  /// By the places of the catalogue.
  let ids: [String]
  private(set) var groups: [Group] = []

  init(_ catalogue: Catalogue) {
    var tokens = OSCALToken()
    ids = catalogue.requirements.map { tokens.next("req-", $0.id.rawValue) }
    for (place, requirement) in catalogue.requirements.enumerated() {
      if groups.last?.heading != requirement.section {
        let id = tokens.next("sec-", requirement.section.citation)
        groups.append(Group(id: id, heading: requirement.section, requirements: []))
      }
      groups[groups.count - 1].requirements.append(place)
    }
  }

  /// The part that says what is asked.
  func statement(_ place: Int) -> String { ids[place] + "_smt" }

  func guidance(_ place: Int) -> String { ids[place] + "_gdn" }
}

internal import GapAnalysis
internal import Requirements

extension QuarterlyReport {
  /// What changes name and the catalogue has no longer.
  var formerRequirements: [Requirement] {
    let places = Set(changes.lazy.map(\.requirementPlace).filter { $0 < 0 })
    guard let base else { return [] }
    return places.sorted(by: >).map { base.catalogue.requirements[-1 - Int($0)] }
  }
}

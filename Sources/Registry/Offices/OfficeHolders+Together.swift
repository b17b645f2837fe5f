internal import Requirements
internal import TextForms

extension OfficeHolders {
  /// Who holds the offices that exercise one.
  func holdings(
    exercising office: OfficeID, in scope: OfficeScope, on day: CivilDate, by catalogue: Catalogue
  ) -> [OfficeHolding] {
    catalogue.exercising([office]).map { holding(of: $0.rawValue, in: scope, on: day) }
  }

  /// Of offices that act together, those for which nobody has acted.
  ///
  /// - Parameter acted: who acted when.
  func missing(
    _ right: ApprovalRights.Right, _ acted: [(officer: RecordID?, on: CivilDate?)], in scope: OfficeScope,
    by catalogue: Catalogue
  ) -> [OfficeID] {
    guard right.isTogether else { return [] }
    return right.offices.filter { office in
      !acted.contains { person in
        guard let officer = person.officer, let day = person.on else { return false }
        return holdings(exercising: office, in: scope, on: day, by: catalogue).contains { $0.includes(officer) }
      }
    }
  }
}

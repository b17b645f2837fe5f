internal import TextForms

extension Application {
  /// Who took a step, as far as it is recorded.
  struct Person {
    let officer: RecordID?
    /// As the paper names the person.
    let name: String?
    /// The id of an office of the catalogue.
    let office: String?

    /// By their records where both are known, else as the paper names them; nil: not known.
    func isSame(as other: Person) -> Bool? {
      if let officer, let other = other.officer { return officer == other }
      guard let name, let other = other.name else { return nil }
      return Width.foldedForMatching(name) == Width.foldedForMatching(other)
    }
  }

  var filer: Person { Person(officer: applicantOfficer, name: applicant, office: applicantOffice) }
  var decisionMaker: Person { Person(officer: deciderOfficer, name: decider, office: deciderOffice) }
}

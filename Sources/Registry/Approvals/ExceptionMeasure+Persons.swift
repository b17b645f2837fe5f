extension ExceptionMeasure {
  var asker: Application.Person { Application.Person(officer: askedByOfficer, name: askedBy, office: nil) }

  /// Nil: nobody is on record as having joined.
  var joiner: Application.Person? {
    joinedBy == nil && joinedByOfficer == nil
      ? nil : Application.Person(officer: joinedByOfficer, name: joinedBy, office: nil)
  }

  var permitter: Application.Person {
    Application.Person(officer: permittedByOfficer, name: permittedBy, office: nil)
  }
}

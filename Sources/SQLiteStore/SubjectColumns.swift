internal import Registry
internal import TextForms

/// The columns in which the dates of a subject stand, in their order.
enum SubjectColumns {
  struct DateColumn: Sendable {
    let name: String
    let date: any WritableKeyPath<SubjectDates, CivilDate?> & Sendable
  }

  static let dates: [DateColumn] = [
    DateColumn(name: "signed", date: \.signed), DateColumn(name: "start", date: \.start),
    DateColumn(name: "\"end\"", date: \.end), DateColumn(name: "checked", date: \.checked),
    DateColumn(name: "ledgerEntry", date: \.ledgerEntry), DateColumn(name: "reported", date: \.reported),
    DateColumn(name: "permitted", date: \.permitted),
    DateColumn(name: "connectionPermitted", date: \.connectionPermitted),
    DateColumn(name: "foreignLawAssessed", date: \.foreignLawAssessed), DateColumn(name: "closed", date: \.closed),
  ]
}

internal import Registry
internal import Requirements
internal import TextForms

/// Who must act on each requirement of each subject, on one day: worked out once for each office and kind of scope.
struct ReportActors: Sendable {
  private(set) var sets: [[DueActor]] = []
  /// Of each requirement, its offices among those of the catalogue.
  private var officesOfRequirement: [Int] = []
  private var offices = 0
  /// Of each subject, its scope among those that differ.
  var scopes: [Int32] = []
  /// Of each subject.
  var confidentiality: [Confidentiality?] = []

  init() {}

  /// - Parameter scopes: of each subject; whom its record names as its administrator stands beside it.
  init(
    catalogue: Catalogue, holders: OfficeHolders, people: [RecordID: DueActor.Person], scopes: [ReportScope],
    on day: CivilDate
  ) {
    var places: [ReportScope: Int32] = [:]
    var distinct: [ReportScope] = []
    self.scopes = scopes.map { scope in
      if let known = places[scope] { return known }
      let place = Int32(distinct.count)
      places[scope] = place
      distinct.append(scope)
      return place
    }
    var rules: [[OfficeID]] = []
    officesOfRequirement = catalogue.requirements.map { requirement in
      let offices = requirement.office.offices
      if let known = rules.firstIndex(of: offices) { return known }
      rules.append(offices)
      return rules.count - 1
    }
    offices = rules.count
    let actors = DueActors(catalogue: catalogue, holders: holders, names: people)
    sets = distinct.flatMap { scope in
      rules.map { actors.actors($0, in: scope.offices, naming: scope.administrator, on: day) }
    }
  }

  func place(ofRequirement requirement: Int, subject: Int) -> Int {
    guard scopes.indices.contains(subject) else { return -1 }
    return Int(scopes[subject]) * offices + officesOfRequirement[requirement]
  }

  func actors(ofRequirement requirement: Int, subject: Int) -> [DueActor] {
    let place = place(ofRequirement: requirement, subject: subject)
    return place < 0 ? [] : sets[place]
  }
}

/// What decides who holds an office for a subject.
struct ReportScope: Hashable {
  var offices = OfficeScope.city
  /// Whom its record names as its administrator.
  var administrator: RecordID?
}

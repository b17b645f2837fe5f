internal import Registry
internal import Requirements
internal import TextForms

/// Who must act, worked out once for each office, section and day.
struct DueActors {
  let catalogue: Catalogue
  let holders: OfficeHolders
  let names: [RecordID: DueActor.Person]
  private(set) var sets: [[DueActor]] = [[]]
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let offices: [OfficeID]
    let scope: OfficeScope
    let day: CivilDate
    /// Whom the record itself names, where the office is that of its administrator.
    let named: RecordID?
  }

  /// Those that an approval appoints: whom a record names holds one where no assignment says otherwise.
  private let appointed: Set<OfficeID>

  init(catalogue: Catalogue, holders: OfficeHolders, names: [RecordID: DueActor.Person]) {
    self.catalogue = catalogue
    appointed = Set(catalogue.approvals.values.flatMap { $0.appointing?.offices ?? [] })
    self.holders = holders
    self.names = names
  }

  /// On the day itself; of what is past or not known, on the day of the list: who held it then acts no more.
  mutating func place(for item: DueItem, of subject: DueSubject, asOf today: CivilDate) -> Int {
    guard let requirement = item.requirements.first ?? item.acting, item.kind != .officeVacancy else { return 0 }
    let offices = catalogue.requirements[requirement].office.offices
    let key = Key(
      offices: offices, scope: subject.scope, day: max(item.date ?? today, today),
      named: appointed.isDisjoint(with: offices) ? nil : subject.administrator)
    if let known = places[key] { return known }
    places[key] = sets.count
    sets.append(actors(offices, in: key.scope, naming: key.named, on: key.day))
    return sets.count - 1
  }

  /// - Parameter named: whom the record itself names, where the office is that of its administrator.
  func actors(
    _ offices: [OfficeID], in scope: OfficeScope, naming named: RecordID?, on day: CivilDate
  ) -> [DueActor] {
    offices.map { actor($0, in: scope, naming: named, on: day) }
  }

  private func actor(
    _ office: OfficeID, in scope: OfficeScope, naming administrator: RecordID?, on day: CivilDate
  ) -> DueActor {
    let holding = holders.holding(of: office.rawValue, in: scope, on: day)
    func people(_ seats: [OfficeHolding.Seat]) -> [DueActor.Person] { seats.compactMap { names[$0.officer] } }
    let named =
      holding.isVacant && appointed.contains(office) ? [administrator.flatMap { names[$0] }].compactMap(\.self) : []
    return DueActor(
      office: office, words: catalogue.offices[office] ?? Words(ja: office.rawValue, en: office.rawValue),
      holders: people(holding.holders) + named, acting: people(holding.acting), substitutes: people(holding.substitutes)
    )
  }
}

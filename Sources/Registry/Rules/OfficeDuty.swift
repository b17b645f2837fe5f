internal import Requirements
internal import TextForms

/// Whether an officer may do an act of office for something, by the adopted catalogue and the assignments of the day.
struct OfficeDuty {
  let transaction: RegisterTransaction
  let right: ApprovalRights.Right
  let basis: Words
  private let holders: OfficeHolders
  private let scope: OfficeScope
  /// The offices that exercise it, and their names.
  private let offices: [OfficeID]
  private let names: [OfficeID: Words]
  private let catalogue: Catalogue

  /// Nil: the catalogue does not say who has the right.
  init?(
    _ right: KeyPath<ApprovalRights, ApprovalRights.Right>, of scheme: ApprovalScheme, subject: RecordID?,
    in transaction: RegisterTransaction
  ) throws {
    guard let catalogue = try transaction.catalogueAtHand(), let rights = catalogue.approvals[scheme] else {
      return nil
    }
    try self.init(rights[keyPath: right], catalogue, subject, transaction)
  }

  /// Of the office that an approval appoints; nil: the catalogue asks for none.
  init?(appointing scheme: ApprovalScheme, subject: RecordID?, in transaction: RegisterTransaction) throws {
    guard let catalogue = try transaction.catalogueAtHand(), let right = catalogue.approvals[scheme]?.appointing else {
      return nil
    }
    try self.init(right, catalogue, subject, transaction)
  }

  /// Of what a requirement asks of an office; nil: nobody in particular.
  init?(of requirement: Requirement, subject: RecordID?, in transaction: RegisterTransaction) throws {
    guard let catalogue = try transaction.catalogueAtHand(), !requirement.office.offices.isEmpty else { return nil }
    let right = ApprovalRights.Right(offices: requirement.office.offices, requirement: requirement.id)
    try self.init(right, catalogue, subject, transaction)
  }

  private init(
    _ right: ApprovalRights.Right, _ catalogue: Catalogue, _ subject: RecordID?, _ transaction: RegisterTransaction
  ) throws {
    self.transaction = transaction
    self.right = right
    basis = Breach.basis(of: self.right, in: catalogue)
    offices = catalogue.exercising(self.right.offices)
    names = catalogue.offices
    self.catalogue = catalogue
    holders = try OfficeHolders(at: transaction.sequence, reader: transaction.reader)
    scope = try subject.map { try OfficeScope(of: $0, at: transaction.sequence, reader: transaction.reader) } ?? .city
  }

  /// Anyone may.
  var isOpen: Bool { offices.isEmpty }

  var officeNames: Words {
    let words = offices.map { names[$0] ?? Words(ja: $0.rawValue, en: $0.rawValue) }
    return Words(ja: words.map(\.ja).joined(separator: "又は"), en: words.map(\.en).joined(separator: " or "))
  }

  /// Holds one of the offices, acts in it, or stands in for who does.
  func isHeld(by officer: RecordID, on day: CivilDate) -> Bool {
    isOpen || offices.contains { holders.holding(of: $0.rawValue, in: scope, on: day).includes(officer) }
  }

  /// The office by which an officer has the right; nil: none, or anyone has it.
  func office(of officer: RecordID, on day: CivilDate) -> String? {
    offices.first { holders.holding(of: $0.rawValue, in: scope, on: day).includes(officer) }?.rawValue
  }

  /// Whether what a record names as the office is one of them.
  func names(_ office: String?) -> Bool {
    isOpen || office.map { offices.contains(OfficeID(rawValue: $0)) } ?? false
  }

  /// Who decides in the place of an officer who is on both sides.
  func substitutes(for officer: RecordID, on day: CivilDate) -> [RecordID] {
    offices.flatMap { holders.holding(of: $0.rawValue, in: scope, on: day).substitutes(for: officer) }.map(\.officer)
  }

  /// An office that has to act together with the others.
  struct Seat {
    let name: Words
    /// Those in it on the day, for messages.
    let holders: [String]
  }

  /// Of offices that act together, those that have not acted yet, and those that nobody holds on the day.
  ///
  /// - Parameter acted: who acted when.
  func together(
    _ acted: [(officer: RecordID?, on: CivilDate?)], on day: CivilDate
  ) throws -> (open: [Seat], vacant: [Seat]) {
    let seats = try holders.missing(right, acted, in: scope, by: catalogue).map { office in
      let people = holders.holdings(exercising: office, in: scope, on: day, by: catalogue).flatMap {
        $0.holders + $0.acting
      }
      return Seat(
        name: names[office] ?? Words(ja: office.rawValue, en: office.rawValue),
        holders: try people.map { try transaction.officerName($0.officer) })
    }
    return (seats.filter { !$0.holders.isEmpty }, seats.filter(\.holders.isEmpty))
  }

  /// Those who hold one of the offices on a day, for messages; each once.
  func holderNames(on day: CivilDate) throws -> [String] {
    let officers = offices.flatMap { office in
      let holding = holders.holding(of: office.rawValue, in: scope, on: day)
      return (holding.holders + holding.acting + holding.substitutes).map(\.officer)
    }
    var seen: Set<RecordID> = []
    return try officers.filter { seen.insert($0).inserted }.map { try transaction.officerName($0) }
  }
}

extension Breach {
  static func basis(of right: ApprovalRights.Right?, in catalogue: Catalogue) -> Words {
    guard let id = right?.requirement, let requirement = catalogue.requirement(id) else { return citySetting }
    return Words(ja: requirement.citation.text(in: .ja), en: requirement.citation.text(in: .en))
  }
}

extension RegisterTransaction {
  /// `飯塚 花子（1001）`.
  func officerName(_ record: RecordID) throws -> String {
    guard let body = try reader.timeline(of: record, at: sequence).last?.body else { return record.description }
    let officer = Officer(body: body)
    return "\(officer.name) (\(officer.number))"
  }
}

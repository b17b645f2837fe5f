internal import Requirements
internal import TextForms

/// What is asked of subcontracts on a day, by the catalogue that was adopted and by what the city has set.
struct SubcontractTerms {
  let day: CivilDate
  let sequence: Int64
  private let catalogue: Catalogue?
  private let asksForNDA: Bool

  init(on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    self.day = day
    self.sequence = sequence
    catalogue = try AdoptedCatalogue.current(in: reader, at: sequence)
    asksForNDA = try reader.setting(.subcontractorNDA, at: sequence)?.value == "on"
  }

  func shortfalls(of row: RelatedFacts, under subject: Subject) -> [SubcontractShortfall] {
    guard row.outcome != Subcontract.Decision.refused.code else { return [] }
    var found: [SubcontractShortfall] = []
    func add(_ what: SubcontractShortfall.What, by derivation: String, _ doubts: [ApprovalDoubt] = []) {
      guard let basis = basis(derivation, subject) else { return }
      found.append(SubcontractShortfall(what: what, basis: basis, doubts: doubts))
    }
    if !row.isSettled || row.decided.map({ $0 > day }) ?? false {
      add(.undecided, by: "subcontractsDecided")
    } else if !row.doubts.isEmpty {
      let isRefusal = row.doubts.contains(where: \.isRefusal)
      add(isRefusal ? .decisionVoid : .decisionUnconfirmed, by: "subcontractsDecided", row.doubts)
    }
    if !row.marks.contains(.passedDown) {
      add(row.marks.contains(.notPassedDown) ? .notPassedDown : .passingDownUnknown, by: "clausesPassedDown")
    }
    let handles = !row.marks.contains(.noImportantInformation)
    if asksForNDA, handles, !subject.coversSubcontractor(row.party, on: day.dayNumber) {
      found.append(SubcontractShortfall(what: .withoutNDA, basis: Breach.citySetting))
    }
    return found
  }

  /// Where it is asked of the subject; nil: it is not asked of it. Contracts say it in their own restrictions on
  /// subcontracting, which the standard asks them to hold.
  private func basis(_ derivation: String, _ subject: Subject) -> Words? {
    guard subject.kind != .contract else {
      let restrictions = catalogue?.requirements(matching: Self.restrictions).map(\.id) ?? []
      return Breach.basis(in: catalogue) { restrictions.contains($0.id) }
    }
    let asked = (catalogue?.requirements ?? []).filter {
      $0.subject == subject.kind && $0.isShown(by: derivation)
    }
    let facts = subject.version(on: day.dayNumber)?.facts ?? FactValues()
    let applies = asked.filter { requirement in
      catalogue?.condition(of: requirement)?.expression?.evaluate(facts) != .no
    }
    return asked.isEmpty || !applies.isEmpty
      ? Breach.basis(in: catalogue) { requirement in applies.contains { $0.id == requirement.id } } : nil
  }

  /// The clause on restrictions on subcontracting.
  private static let restrictions = "9.1(2)①(エ) item 9"
}

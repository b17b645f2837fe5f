internal import Registry
internal import Requirements
internal import TextForms

/// The risk of foreign law was assessed, and the assessment could see where the data are
/// (9.3（自治体機密性2以上を取り扱う場合）(3)⑤).
struct ForeignLawAssessed: Derivation {
  static let signature = DerivationSignature(name: "foreignLawAssessed", parameters: [:])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "国外法令のリスクの評価日が登録されていて、データの所在（再委託先を含む。）の国がすべて分かり、国外の所在がその評価より後に加わっていない"
        + "（国の分からない所在があれば、又は国外の所在が後に加わっていれば一部適合まで）",
      en: "the day on which the risk of foreign law was assessed is recorded, the country of every data location is "
        + "known (subcontractors included), and no location abroad was added after it (else it shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let version = subject.versions[asked.version]
    guard let assessed = version.dates.foreignLawAssessed, assessed.dayNumber <= asked.day else { return nil }
    func opinion(_ outcome: Opinion.Outcome, _ shown: Shown, from day: CivilDate? = nil, in entry: Int64? = nil)
      -> Opinion
    {
      Opinion(
        outcome: outcome, effective: max(assessed, day ?? assessed).dayNumber, sequence: entry ?? version.sequence,
        reason: .shown(shown), isDerived: true)
    }
    let places = subject.places.locations(on: asked.day)
    if places.isEmpty { return opinion(.partial, .foreignLawPlacesUnknown) }
    if let open = places.first(where: { $0.place.knownCountry == nil }) {
      return opinion(.partial, .foreignLawPlacesUnknown, from: open.since, in: open.sequence)
    }
    if let open = subject.places.subcontractsWithoutLocation(on: asked.day).first {
      return opinion(.partial, .foreignLawPlacesUnknown, in: open.sequence)
    }
    if let later = places.first(where: { $0.isAbroad(addedAfter: assessed) }) {
      return opinion(.partial, .foreignLawPlaceAdded, from: later.since, in: later.sequence)
    }
    return opinion(.satisfied, .foreignLawAssessed)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for version in subject.versions { days.append(Day.of(version.dates.foreignLawAssessed)) }
    subject.addPlaceDays(to: &days)
  }
}

extension LocatedData {
  /// Data went, or may have gone, out of Japan after a day on which nobody could know of it.
  func isAbroad(addedAfter day: CivilDate) -> Bool {
    since.map { $0 > day } ?? false && place.countries != [CountryCode.japan]
  }
}

extension Subject {
  /// The days on which the places of its data change.
  func addPlaceDays(to days: inout DayList) {
    for window in places.locations.map(\.days) + places.subcontracts.map(\.days) {
      days.append(window.lowerBound)
      days.append(window.upperBound)
    }
  }
}

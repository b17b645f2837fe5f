internal import Registry
internal import Requirements
internal import TextForms

/// Data are in a country that the city does not allow for their class (市の設定). What breaks no rule shows nothing: whether
/// a use was considered under the criteria is for a person to judge (9.3（自治体機密性2以上を取り扱う場合）(3)①).
struct LocationsAllowed: Derivation {
  static let signature = DerivationSignature(name: "locationsAllowed", parameters: [:])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "データの所在（再委託先を含む。）に、市の設定で格付ごとに認めた国の外のものがあれば不適合（なければ何も示さない）",
      en: "a data location, subcontractors included, outside the countries that the city has set for the class is not "
        + "satisfied (without one this shows nothing)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard !subject.places.locations.isEmpty else { return nil }
    let version = subject.versions[asked.version]
    guard let rule = asked.locations?.rule(for: version.facts.confidentiality) else { return nil }
    let broken = subject.places.locations(on: asked.day).first {
      $0.place.standing(under: rule.countries(for: $0.role)) == .broken
    }
    return broken.map {
      Opinion(
        outcome: .notSatisfied, effective: max(Day.of(version.effectiveFrom), $0.days.lowerBound),
        sequence: $0.sequence, reason: .shown(.locationNotAllowed), isDerived: true)
    }
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addPlaceDays(to: &days) }
}

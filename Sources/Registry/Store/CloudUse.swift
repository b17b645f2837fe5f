internal import Requirements
internal import TextForms

/// On which days the city handled information of confidentiality class 2 or higher in a cloud service
/// (9.3（自治体機密性2以上を取り扱う場合）), read off the services on record.
///
/// A service in use says yes. Services that say no say nothing of those that nobody has recorded: without a yes it stays
/// unknown.
package struct CloudUse {
  private var services: [(key: Int64, version: SubjectVersion)] = []

  package init() {}

  /// In the order of service and `effectiveFrom`.
  package mutating func add(_ version: SubjectVersion, of key: Int64) { services.append((key, version)) }

  /// The versions of the organization, parted on the days on which the answer changes.
  package func versions(of organization: [SubjectVersion]) -> [SubjectVersion] {
    let uses = services.indices.compactMap(use)
    guard let base = organization.last, !uses.isEmpty else { return organization }
    let days = Set(uses.flatMap { [$0.lowerBound, $0.upperBound] }).filter { $0 > .min && $0 < .max }.sorted()
    let first = organization[0].effectiveFrom
    return [first].map { version(base, from: $0, day: .min, uses) }
      + days.map { version(base, from: CivilDate(dayNumber: $0), day: $0, uses) }
  }

  private func version(
    _ base: SubjectVersion, from day: CivilDate?, day number: Int32, _ uses: [Range<Int32>]
  ) -> SubjectVersion {
    var version = base
    version.effectiveFrom = day
    version.facts[.usesC2OrHigherCloud] = uses.contains { $0.contains(number) } ? true : nil
    return version
  }

  /// The days on which one version of a service is surely in use for such information.
  private func use(_ index: Int) -> Range<Int32>? {
    let (key, version) = services[index]
    guard !version.isRetired, let confidentiality = version.facts.confidentiality, confidentiality >= .c2,
      let start = version.dates.start?.dayNumber
    else { return nil }
    let next = index + 1 < services.count && services[index + 1].key == key ? services[index + 1].version : nil
    let from = max(version.effectiveFrom?.dayNumber ?? .min, start)
    let end = version.dates.end.map { $0.dayNumber < .max ? $0.dayNumber + 1 : .max } ?? .max
    let until = min(next?.effectiveFrom?.dayNumber ?? .max, end)
    return from < until ? from..<until : nil
  }
}

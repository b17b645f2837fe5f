internal import Registry
internal import Requirements
internal import TextForms

/// Holds the places and the terms of one service against the rule for its class.
struct LocationJudge {
  let catalogue: Catalogue
  let regions: RegionTable?
  let day: CivilDate

  /// - Parameter body: the record of the service on the day.
  func service(_ body: JSONObject, _ places: ServicePlaces) -> LocationReport.Service {
    let service = CloudService(body: body)
    // The catalogue has a rule for each class, the one that is not recorded included.
    let rule = catalogue.locations?.rule(for: service.confidentiality)
    let lines = places.locations(on: day.dayNumber).map { data in
      LocationReport.Line(
        data: data, standing: rule.map { data.place.standing(under: $0.countries(for: data.role)) } ?? .unknown)
    }
    return LocationReport.Service(
      number: service.number, name: service.name, confidentiality: service.confidentiality, lines: lines,
      findings: rule.map { rule in
        findings(of: places, lines, rule) + foreignLaw(service, lines, places, rule) + terms(of: body, rule)
      } ?? [])
  }

  private func findings(
    of places: ServicePlaces, _ lines: [LocationReport.Line], _ rule: LocationRule
  ) -> [LocationFinding] {
    let isLimited = rule.countries.values.contains { $0 != .any }
    var findings = isLimited && lines.isEmpty ? [LocationFinding(.noLocation)] : []
    for line in lines {
      findings += self.findings(of: line, rule).map { LocationFinding($0, number: line.data.number) }
    }
    guard isLimited else { return findings }
    return findings
      + places.subcontractsWithoutLocation(on: day.dayNumber).map {
        LocationFinding(.subcontractWithoutLocation, number: $0.number)
      }
  }

  private func findings(of line: LocationReport.Line, _ rule: LocationRule) -> [LocationFinding.Cause] {
    let place = line.data.place
    let contradiction: [LocationFinding.Cause] = place.isContradicted ? [.regionContradicts] : []
    switch line.standing {
    case .kept, .unlimited: return contradiction
    case .unknown: return place.isContradicted ? contradiction : [.countryUnknown]
    case .broken:
      // Some role allows it: which one it is decides.
      let isOpen =
        line.data.role == nil
        && DataRole.allCases.contains { place.standing(under: rule.countries(for: $0)) != .broken }
      if isOpen { return contradiction + [.roleUnknown] }
      return contradiction + [.countryNotAllowed(found: (place.country.map { [$0] } ?? place.countries.sorted()))]
    }
  }

  private func foreignLaw(
    _ service: CloudService, _ lines: [LocationReport.Line], _ places: ServicePlaces, _ rule: LocationRule
  ) -> [LocationFinding] {
    let mayBeAbroad =
      lines.contains { $0.data.place.countries != [CountryCode.japan] }
      || lines.isEmpty || !places.subcontractsWithoutLocation(on: day.dayNumber).isEmpty
    switch rule.foreignLaw.assessed {
    case .never: return []
    case .abroad where !mayBeAbroad: return []
    case .abroad, .always: break
    }
    let requirement = rule.foreignLaw.requirement.flatMap { catalogue.requirement($0) }
    guard let assessed = service.foreignLawAssessedOn, assessed <= day else {
      return [LocationFinding(.foreignLawNotAssessed, requirement: requirement)]
    }
    return lines.filter { $0.data.isAbroad(addedAfter: assessed) }.map {
      LocationFinding(.foreignLawPlaceAdded(assessed: assessed), requirement: requirement, number: $0.data.number)
    }
  }

  private func terms(of body: JSONObject, _ rule: LocationRule) -> [LocationFinding] {
    let law = rule.governingLaw.flatMap { allowed in
      Self.departure(
        body["governingLaw"]?.text, from: allowed, missing: .lawMissing, unclear: { .lawUnclear($0) },
        foreign: { .lawNotAllowed($0, country: $1) }, country: { regions?.country(ofLaw: $0) })
    }
    let court = rule.court.flatMap { allowed in
      Self.departure(
        body["court"]?.text, from: allowed, missing: .courtMissing, unclear: { .courtUnclear($0) },
        foreign: { .courtNotAllowed($0, country: $1) }, country: { regions?.country(ofCourt: $0) })
    }
    return [law, court].compactMap { $0.map { LocationFinding($0) } }
  }

  /// How one term departs from the allowed countries; nil: it does not.
  private static func departure(
    _ text: String?, from allowed: Set<String>, missing: LocationFinding.Cause,
    unclear: (String) -> LocationFinding.Cause, foreign: (String, String) -> LocationFinding.Cause,
    country: (String) -> String?
  ) -> LocationFinding.Cause? {
    guard let text else { return missing }
    guard let country = country(text) else { return unclear(text) }
    return allowed.contains(country) ? nil : foreign(text, country)
  }
}

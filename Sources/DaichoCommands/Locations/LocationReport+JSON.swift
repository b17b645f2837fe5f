internal import GapAnalysis
internal import Registry
internal import TextForms

extension LocationReport {
  func json(in language: Language) -> JSONObject {
    [
      "schema": "daicho.location-check/1", "asOf": .string(asOf.description), "head": .string(head.description),
      "catalogue": .string(catalogue.id), "regionsAdopted": .bool(regions != nil), "holds": .bool(isKept),
      "items": .array(services.map { .object(item($0, language)) }),
    ]
  }

  private func item(_ service: Service, _ language: Language) -> JSONObject {
    var item: JSONObject = [
      "service": .string(service.number), "name": .string(service.name),
      "standing": .string(service.standing.rawValue),
      "locations": .array(
        service.lines.map { line in
          .object(line.data.json.merging(["standing": .string(line.standing.rawValue)]) { first, _ in first })
        }),
      "findings": .array(service.findings.map { .object(json(of: $0, language)) }),
    ]
    item["confidentiality"] = service.confidentiality.map { .string($0.rawValue) }
    return item
  }

  private func json(of finding: LocationFinding, _ language: Language) -> JSONObject {
    var item: JSONObject = [
      "code": .string(finding.code), "standing": .string(finding.standing.rawValue),
      "message": .string(finding.words(regions)[language]), "remedy": .string(finding.remedy[language]),
      "setByCity": .bool(finding.requirement == nil),
    ]
    item["about"] = finding.number.map { .string($0) }
    item["requirement"] = finding.requirement.map { .string($0.id.rawValue) }
    item["citation"] = finding.requirement.map { .string($0.citation.rawValue) }
    return item
  }
}

extension LocatedData {
  /// What is not known is absent.
  var json: JSONObject {
    var item: JSONObject = ["location": .string(number), "contradicted": .bool(place.isContradicted)]
    item["role"] = role.map { .string($0.rawValue) }
    item["region"] = place.region.map { .string($0) }
    item["country"] = place.knownCountry.map { .string($0) }
    item["recordedCountry"] = place.country.map { .string($0) }
    item["possibleCountries"] =
      place.countries.count > 1 ? .array(place.countries.sorted().map { .string($0) }) : nil
    item["subcontract"] = subcontract.map { .string($0) }
    item["since"] = since.map { .string($0.description) }
    item["until"] = until.map { .string($0.description) }
    return item
  }
}

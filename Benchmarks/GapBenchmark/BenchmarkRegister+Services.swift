internal import Registry
internal import TextForms

extension BenchmarkRegister {
  /// Cloud services with where their data lie; every second one has a certificate.
  func addServices(
    _ count: Int, to register: Register, sections: [RecordID], vendors: [RecordID]
  ) async throws -> [RecordID] {
    guard count > 0 else { return [] }
    return try await register.record(Act(command: "benchmark")) { transaction in
      try (0..<count).map { index in
        let vendor = vendors[index % vendors.count]
        let service = try transaction.add(
          .cloudService, serviceBody(index, section: sections[index % sections.count], provider: vendor))
        try transaction.add(.dataLocation, locationBody(index, service: service))
        if index % 2 == 0 { try transaction.add(.certification, certificateBody(index, service: service)) }
        return service
      }
    }
  }

  private func serviceBody(_ index: Int, section: RecordID, provider: RecordID) -> JSONObject {
    let classes = ["3A", "3B", "3C", "2", "1"]
    var body: JSONObject = [
      "number": .string("S\(index)"), "name": .string("住民向け電子申請サービス その\(index)"),
      "provider": .string(provider.description), "section": .string(section.description), "model": "SaaS",
      "procured": .bool(index % 4 > 0), "useStart": "2025-04-01",
      "useEnd": .string(index % 7 == 0 ? "2026-03-31" : "2028-03-31"),
    ]
    // One in six is not classified yet.
    if index % 6 > 0 { body["confidentiality"] = .string(classes[index % 5]) }
    if index % 3 == 0 { body["administrator"] = "管理 一郎" }
    return body
  }

  private func locationBody(_ index: Int, service: RecordID) -> JSONObject {
    let countries = ["JP", "JP", "US", "SG"]
    var body: JSONObject = [
      "number": .string("L\(index)"), "service": .string(service.description), "role": "atRest",
      "since": "2025-04-01",
    ]
    if index % 9 > 0 { body["country"] = .string(countries[index % 4]) }
    return body
  }

  private func certificateBody(_ index: Int, service: RecordID) -> JSONObject {
    [
      "number": .string("K\(index)"), "scheme": "ISMAP", "service": .string(service.description),
      "status": "valid", "validFrom": "2025-04-01",
      "validUntil": .string(index % 3 == 0 ? "2026-03-31" : "2027-03-31"),
    ]
  }
}

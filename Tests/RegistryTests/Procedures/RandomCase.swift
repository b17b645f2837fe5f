import Registry
import TestSupport
import TextForms

/// What one sequence of commands is about: two services, a contract and a subcontract of its own, and what it records.
struct RandomCase {
  let number: Int
  let service: RecordID
  let lowService: RecordID
  let contract: RecordID
  let subcontract: RecordID
  let isInFirstSection: Bool
  var records: [RecordKind: [RecordID]] = [:]

  /// How far its applications have come: nil, not filed; empty, filed; else what was decided.
  var stages: [RecordID: String] = [:]
  var schemes: [RecordID: String] = [:]

  var applications: [RecordID] { records[.application] ?? [] }
  var subjects: [RecordID] { [service, lowService, contract, subcontract] }

  func subjects(_ kind: RecordKind) -> [RecordID] {
    switch kind {
    case .cloudService: [service, lowService]
    case .contract: [contract]
    case .subcontract: [subcontract]
    default: []
    }
  }

  init(_ number: Int, in city: RandomCity, _ random: inout SeededRandom) async throws {
    self.number = number
    isInFirstSection = Int.random(in: 0..<3, using: &random) > 0
    let section = JSONValue.string(city.sections[isInFirstSection ? 0 : 1].description)
    let system: JSONValue? = Bool.random(using: &random) ? .string(city.system.description) : nil
    let vendor = JSONValue.string(city.vendors[0].description)
    let made = try await city.test.fact { transaction in
      let contract = try transaction.add(
        .contract,
        [
          "number": .string("C-\(number)"), "title": "データ入力", "vendor": vendor, "section": section,
          "kinds": .array(["outsourcedService"]), "signed": "2026-03-01", "start": "2026-03-01", "end": "2027-03-31",
          "givesImportantInformation": true,
        ])
      var service: JSONObject = [
        "number": .string("CS-\(number)-A"), "name": "電子申請", "provider": vendor, "confidentiality": "3B",
        "purpose": "受付", "subcontracted": true, "section": section, "contract": .string(contract.description),
      ]
      service["system"] = system
      let high = try transaction.add(.cloudService, service)
      service["number"] = .string("CS-\(number)-B")
      service["confidentiality"] = "1"
      let low = try transaction.add(.cloudService, service)
      let above: JSONValue = .string((number % 2 == 0 ? contract : high).description)
      let subcontract = try transaction.add(
        .subcontract,
        [
          "number": .string("SC-\(number)"), number % 2 == 0 ? "contract" : "service": above, "vendor": vendor,
          "work": "入力の一部",
        ])
      let drafts = try [("cloudServiceC2OrHigher", high), ("cloudServiceBelowC2", low)].map { scheme, subject in
        try transaction.add(
          .application,
          [
            "number": .string("AP-\(number)-\(scheme)"), "scheme": .string(scheme),
            "subject": .string(subject.description),
          ])
      }
      return (high, low, contract, subcontract, drafts)
    }
    (service, lowService, contract, subcontract, _) = made
    records[.application] = made.4
  }

  mutating func add(_ record: RecordID, _ kind: RecordKind) { records[kind, default: []].append(record) }
}

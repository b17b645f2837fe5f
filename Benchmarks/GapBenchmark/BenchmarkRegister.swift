internal import Registry
internal import Requirements
internal import SQLiteStore
internal import Synchronization
internal import TextForms

/// A register of any size, the same for the same numbers: ids, times and facts come from a fixed seed.
struct BenchmarkRegister {
  let path: String
  let catalogue: Catalogue

  private static let sections = 40
  private static let vendors = 400
  private static let batch = 20_000
  /// 1 April and 10 July 2026: the last fifth of the judgements of contracts, and those of services, come to the register
  /// only after the first quarter.
  private static let (spring, summer) = (Int64(1_775_001_600_000), Int64(1_783_641_600_000))

  /// - Parameter assessments: spread over contracts and services alike.
  func fill(contracts: Int, services: Int, assessments: Int) async throws {
    let clock = Mutex(Self.spring)
    let context = RegisterContext(
      now: { Instant(milliseconds: clock.withLock { $0 }) }, random: SeededPairs(seed: 20_260_930).next,
      operatingSystemUser: "benchmark")
    try SQLiteStore.create(at: path, registry: RecordID(high: 0x0196_0000_0000_7000, low: 0x8000_0000_0000_0001)) {
      writer in
      let transaction = try Register.found(
        writer: writer, context: context, act: Act(command: "init"), program: "gap-benchmark")
      try transaction.adopt(catalogue)
      try transaction.add(.officer, ["number": "1", "name": "判定 花子"])
    }
    let register = Register(store: try SQLiteStore(opening: path), context: context)
    let places = try await register.record(Act(command: "benchmark")) { transaction in
      (
        try (0..<Self.sections).map { index in
          try transaction.add(.section, ["number": .string("S\(index)"), "name": .string("第\(index)課")])
        },
        try (0..<Self.vendors).map { index in
          try transaction.add(.vendor, ["number": .string("V\(index)"), "name": .string("株式会社第\(index)システム")])
        },
        try transaction.record(.officer, number: "1")
      )
    }
    let made = try await addContracts(contracts, to: register, sections: places.0, vendors: places.1)
    let used = try await addServices(services, to: register, sections: places.0, vendors: places.1)
    let ofServices = assessments * services / (contracts + services)
    let ofContracts = assessments - ofServices
    try await addAssessments(
      0..<ofContracts * 4 / 5, of: .contract, subjects: made, numbered: "A", by: places.2, to: register)
    clock.withLock { $0 = Self.summer }
    try await addAssessments(
      ofContracts * 4 / 5..<ofContracts, of: .contract, subjects: made, numbered: "A", by: places.2, to: register)
    try await addAssessments(
      0..<ofServices, of: .cloudService, subjects: used, numbered: "B", by: places.2, to: register)
  }

  private func addContracts(
    _ count: Int, to register: Register, sections: [RecordID], vendors: [RecordID]
  ) async throws -> [RecordID] {
    var subjects: [RecordID] = []
    for first in stride(from: 0, to: count, by: Self.batch) {
      subjects += try await register.record(Act(command: "benchmark")) { transaction in
        try (first..<min(count, first + Self.batch)).map { index in
          let contract = try transaction.add(
            .contract,
            contractBody(index, section: sections[index % Self.sections], vendor: vendors[index % Self.vendors]))
          if index % 3 > 0 {
            var nda: JSONObject = [
              "number": .string("N\(index)"), "vendor": .string(vendors[index % Self.vendors].description),
              "contract": .string(contract.description), "signed": "2025-04-01",
            ]
            if index % 3 == 1 { nda["validUntil"] = .string(index % 2 == 0 ? "2026-03-31" : "2027-03-31") }
            try transaction.add(.nda, nda)
          }
          return contract
        }
      }
    }
    return subjects
  }

  private func contractBody(_ index: Int, section: RecordID, vendor: RecordID) -> JSONObject {
    let kinds = ["build", "operation", "outsourcedService", "other"]
    let classes = ["3A", "3B", "3C", "2", "1"]
    return [
      "number": .string("C\(index)"), "title": .string("住民情報システム運用保守業務委託 その\(index)"),
      "section": .string(section.description), "vendor": .string(vendor.description),
      "kinds": .array([.string(kinds[index % 4])]), "confidentiality": .string(classes[index % 5]),
      "signed": "2025-04-01", "start": "2025-04-01", "end": .string(index % 7 == 0 ? "2026-03-31" : "2028-03-31"),
      "givesImportantInformation": .bool(index % 3 > 0), "amount": .integer(Int64(index) * 1000),
    ]
  }

  /// Spread over subjects and requirements; about one in ten pairs has a second, later one.
  private func addAssessments(
    _ places: Range<Int>, of kind: SubjectKind, subjects: [RecordID], numbered letter: String, by officer: RecordID,
    to register: Register
  ) async throws {
    let requirements = catalogue.requirements.filter { $0.subject == kind }.map(\.id.rawValue)
    let pairs = subjects.count * requirements.count
    for first in stride(from: places.lowerBound, to: places.upperBound, by: Self.batch) {
      _ = try await register.record(Act(command: "benchmark", officer: officer)) { transaction in
        for index in first..<min(places.upperBound, first + Self.batch) {
          let isSecond = index % 11 == 10
          // A prime that no size divides: every pair is met once before any is met again.
          let pair = (isSecond ? index - 10 : index) * 7919 % pairs
          try transaction.add(
            .assessment,
            assessmentBody(
              index, number: letter, requirement: requirements[pair % requirements.count],
              subject: subjects[pair / requirements.count], officer: officer),
            effectiveFrom: CivilDate(iso: isSecond ? "2026-06-01" : "2025-05-01"))
        }
      }
    }
  }

  private func assessmentBody(
    _ index: Int, number letter: String, requirement: String, subject: RecordID, officer: RecordID
  ) -> JSONObject {
    let outcomes = ["satisfied", "satisfied", "satisfied", "partial", "notSatisfied"]
    var body: JSONObject = [
      "number": .string("\(letter)\(index)"), "requirement": .string(requirement),
      "subject": .string(subject.description), "outcome": .string(outcomes[index % 5]),
      "tier": .string(["documented", "declared", "observed"][index % 3]),
      "assessor": .string(officer.description),
    ]
    if index % 6 == 0 { body["validUntil"] = "2026-03-31" }
    return body
  }
}

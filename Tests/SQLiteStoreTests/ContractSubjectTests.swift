import Registry
import TestSupport
import Testing
import TextForms

/// What judging reads, against the bodies that the register gives one by one.
@Suite struct SubjectTests {
  private static func date(_ day: Int) -> CivilDate? { day == 0 ? nil : CivilDate(dayNumber: 20_600 + Int32(day)) }

  @Test(arguments: 1...8)
  func streamsWhatTheRecordsSayAsKnownAtAnyEntry(seed: UInt64) async throws {
    let test = try TestRegister(seed: seed)
    let heads = try await history(of: test, seed: seed)
    for sequence in heads {
      let lines = try await test.read { reader in
        (streamed: try streamed(reader, at: sequence), expected: try expected(reader, at: sequence))
      }
      #expect(lines.streamed == lines.expected, "@\(sequence)")
    }
    #expect(try test.store.verify().holds)
  }

  /// Records at random and gives the head after each command.
  private func history(of test: TestRegister, seed: UInt64) async throws -> [Int64] {
    let officer = try await test.addOfficer()
    let vendors = try await test.record { transaction in
      try (1...3).map { try transaction.add(.vendor, ["number": .string("V-\($0)"), "name": "事業者"]).description }
    }
    var random = SeededRandom(seed: seed &* 104_729)
    var known: [(kind: RecordKind, record: RecordID)] = []
    var heads: [Int64] = []
    for step in 0..<60 {
      let day = Self.date(Int.random(in: 0..<6, using: &random))
      let contracts = known.filter { $0.kind == .contract }.map(\.record)
      let contract = contracts.randomElement(using: &random)
      let vendor = JSONValue.string(vendors.randomElement(using: &random) ?? "")
      let until = JSONValue.string("203\(Int.random(in: 0..<10, using: &random))-03-31")
      let requirement = TestRegister.requirements.randomElement(using: &random) ?? ""
      let target = known.randomElement(using: &random)
      let choice = contract == nil ? 0 : Int.random(in: 0..<10, using: &random)
      let coversAll = Bool.random(using: &random)
      let new = try await test.record(as: officer) { transaction -> (kind: RecordKind, record: RecordID)? in
        do {
          switch choice {
          case 0, 1:
            let body: JSONObject = [
              "number": .string("C-\(step)"), "title": "件名", "vendor": vendor, "kinds": .array(["build", "other"]),
            ]
            return (.contract, try transaction.add(.contract, body, effectiveFrom: day))
          case 2, 3:
            var body: JSONObject = ["number": .string("N-\(step)"), "vendor": vendor, "validUntil": until]
            if !coversAll, let contract { body["contract"] = .string(contract.description) }
            return (.nda, try transaction.add(.nda, body, effectiveFrom: day))
          case 4, 5:
            guard let contract else { return nil }
            let record = try transaction.assess(
              requirementID: requirement, isAsNeeded: false, subject: contract, outcome: .partial, tier: .observed,
              effectiveFrom: day)
            return (.assessment, record)
          case 6:
            guard let target else { return nil }
            try transaction.retire(target.record, from: day ?? transaction.today, reason: "終了")
          default:
            guard let target else { return nil }
            let changes: RegisterTransaction.Changes =
              switch target.kind {
              case .contract: ["vendor": vendor, "systemWork": .bool(coversAll), "end": until]
              case .nda: ["contract": coversAll ? nil : contract.map { .string($0.description) }, "validUntil": until]
              default: ["outcome": coversAll ? "satisfied" : "notSatisfied", "validUntil": until]
              }
            try transaction.edit(target.record, changes, effect: day.map { .change(from: $0) } ?? .correction)
          }
        } catch is RegisterError {}
        return nil
      }
      if let new { known.append(new) }
      heads.append(try await test.read { try $0.head().sequence })
    }
    return heads
  }

  private func streamed(_ reader: any RegisterReading, at sequence: Int64) throws -> [String] {
    let codes = try reader.requirementCodes()
    var lines: [String] = []
    try reader.subjects(at: sequence) { subject in
      guard subject.kind == .contract else { return }
      for facts in subject.versions {
        lines.append(
          "\(subject.key) contract \(facts.sequence) \(day(facts.effectiveFrom)) \(facts.isRetired) \(facts.number) "
            + "\(facts.vendor ?? 0) \(day(facts.dates.end)) \(facts.facts[.systemWork].map(String.init) ?? "-") "
            + "\(facts.facts.kinds?.rawValue ?? 0)")
      }
      for facts in subject.ndas {
        lines.append(
          "\(subject.key) nda \(facts.key) \(facts.sequence) \(day(facts.effectiveFrom)) \(day(facts.replacedFrom)) "
            + "\(facts.isRetired) \(facts.vendor ?? 0) \(day(facts.validUntil))")
      }
      for facts in subject.assessments {
        lines.append(
          "\(subject.key) assessment \(facts.key) \(facts.sequence) \(codes[facts.requirement] ?? "?") "
            + "\(day(facts.effectiveFrom)) \(facts.isRetired) \(facts.outcome) \(day(facts.validUntil))")
      }
    }
    return lines.sorted()
  }

  private func expected(_ reader: any RegisterReading, at sequence: Int64) throws -> [String] {
    let vendors = try keys(of: .vendor, reader, at: sequence)
    let contracts = try timelines(of: .contract, reader, at: sequence)
    let contractKeys = Dictionary(uniqueKeysWithValues: contracts.map { ($0[0].record, $0[0].key) })
    var lines: [String] = []
    for versions in contracts {
      for version in versions {
        let body = version.body ?? [:]
        let vendor = body["vendor"]?.text.flatMap { RecordID($0) }.flatMap { vendors[$0] } ?? 0
        lines.append(
          "\(version.key) contract \(version.sequence) \(day(version.effectiveFrom)) \(version.isRetired) "
            + "\(version.number ?? "") \(vendor) \(body["end"]?.text ?? "-") "
            + "\(body["systemWork"]?.flag.map(String.init) ?? "-") 9")
      }
    }
    for versions in try timelines(of: .nda, reader, at: sequence) {
      for (index, version) in versions.enumerated() {
        let body = version.body ?? [:]
        let vendor = body["vendor"]?.text.flatMap { RecordID($0) }.flatMap { vendors[$0] } ?? 0
        let covered = body["contract"]?.text.flatMap { RecordID($0) }
        let replaced = index + 1 < versions.count ? versions[index + 1].effectiveFrom : nil
        for contract in contracts {
          let isOfVendor = covered == nil && contract.contains { $0.body?["vendor"] == body["vendor"] }
          guard covered.flatMap({ contractKeys[$0] }) == contract[0].key || isOfVendor else { continue }
          lines.append(
            "\(contract[0].key) nda \(version.key) \(version.sequence) \(day(version.effectiveFrom)) \(day(replaced)) "
              + "\(version.isRetired) \(covered == nil ? vendor : 0) \(body["validUntil"]?.text ?? "-")")
        }
      }
    }
    for version in try timelines(of: .assessment, reader, at: sequence).joined() {
      let assessment = Assessment(body: version.body ?? [:])
      let subject = assessment.subject.flatMap { contractKeys[$0] } ?? 0
      lines.append(
        "\(subject) assessment \(version.key) \(version.sequence) \(assessment.requirement) "
          + "\(day(version.effectiveFrom)) \(version.isRetired) \(assessment.outcome ?? .notNeeded) "
          + "\(day(assessment.validUntil))")
    }
    return lines.sorted()
  }

  private func timelines(
    of kind: RecordKind, _ reader: any RegisterReading, at sequence: Int64
  ) throws -> [[RecordVersion]] {
    var records: Set<RecordID> = []
    try reader.entries(from: 1, through: sequence) { entry in
      if entry.kind == kind { records.insert(entry.record) }
      return true
    }
    return try records.map { try reader.timeline(of: $0, at: sequence) }
  }

  private func keys(of kind: RecordKind, _ reader: any RegisterReading, at sequence: Int64) throws -> [RecordID: Int64]
  {
    Dictionary(uniqueKeysWithValues: try timelines(of: kind, reader, at: sequence).map { ($0[0].record, $0[0].key) })
  }

  private func day(_ date: CivilDate?) -> String { date?.description ?? "-" }
}

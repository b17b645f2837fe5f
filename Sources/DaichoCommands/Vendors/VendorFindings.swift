internal import Certification
internal import Registry
internal import TextForms

/// The vendors of a register beside the corporate-number register, the worst first.
struct VendorFindings: Sendable {
  let day: CivilDate
  let findings: [VendorFinding]

  private struct Recorded {
    let number: String
    let subject: CorporateFinding.Subject
  }

  /// - Parameters:
  ///   - numbers: of vendors; empty: all that are not retired.
  ///   - readings: what was read of the register.
  init(
    _ numbers: [String], on day: CivilDate, _ readings: CorporateReadings, reader: any RegisterReading,
    at sequence: Int64
  ) throws {
    let vendors = try Self.vendors(numbers, on: day, reader, at: sequence)
    let verification = CorporateVerification(readings.records, absent: Set(readings.absent.keys))
    let findings = zip(vendors, verification.findings(of: vendors.map(\.subject))).map { vendor, finding in
      let number = vendor.subject.number
      // Of a merger the record of the other may tell.
      let record = finding.record ?? finding.chain?.steps.first.flatMap { finding.successors[$0.to] }
      return VendorFinding(
        vendor: vendor.number, finding: finding,
        place: record.map { readings.place(of: $0) } ?? number.flatMap { readings.absent[$0] },
        failure: number.flatMap { readings.failures[$0] })
    }
    self.day = day
    self.findings = findings.sorted { ($0.verdict, $0.vendor) < ($1.verdict, $1.vendor) }
  }

  var agree: Bool { findings.allSatisfy { $0.verdict == .agrees } }

  /// What the register can be asked for.
  var corporateNumbers: [String] { findings.compactMap { $0.finding.subject.number?.digits } }

  /// The corporations at which mergers were followed no further, for want of their records.
  var successorsToAsk: [String] {
    findings.compactMap { finding in
      if case .notAmongRecords(let number) = finding.finding.chain?.end { number.digits } else { nil }
    }
  }

  private static func vendors(
    _ numbers: [String], on day: CivilDate, _ reader: any RegisterReading, at sequence: Int64
  ) throws -> [Recorded] {
    var vendors: [Recorded] = []
    try reader.records(.vendor, on: day, at: sequence) { version in
      guard !version.isRetired, let body = version.body, let number = version.number,
        numbers.isEmpty || numbers.contains(number)
      else { return true }
      let corporation = body["corporateNumber"]?.text.flatMap { try? CorporateNumber(reading: $0) }
      let subject = CorporateFinding.Subject(
        name: body.text("name"), address: body["address"]?.text, number: corporation)
      vendors.append(Recorded(number: number, subject: subject))
      return true
    }
    if let missing = numbers.first(where: { number in !vendors.contains { $0.number == number } }) {
      throw RegisterError.unknownRecord(.vendor, number: missing)
    }
    return vendors
  }
}

internal import Registry
internal import Requirements
internal import TextForms

/// What stands in records beside the verdicts. There are few: they are read one kind after another.
extension QuarterlyReporter {
  private var day: CivilDate { query.period.asOf }

  func addExceptions(to report: inout QuarterlyReport, _ places: ReportPlaces) throws {
    let states = try ExceptionStates(on: day, at: sequence, reader: reader)
    let soon = query.period.quarter.next.last
    var lines: [QuarterlyReport.ExceptionLine] = []
    try reader.each(.exceptionMeasure, on: day, at: sequence) { version, body in
      let exception = ExceptionMeasure(body: body)
      let state = try states.state(of: exception)
      guard state.isTold(until: exception.until, since: query.period.eve) else { return }
      lines.append(
        QuarterlyReport.ExceptionLine(
          section: places.section(ofSubject: version.key), number: exception.number,
          about: try about(exception.subject), requirements: exception.requirements, state: state,
          reason: exception.reason, alternative: exception.alternative, from: exception.from, until: exception.until,
          lapsesSoon: state.isRunning && (exception.until.map { $0 <= soon } ?? false)))
    }
    report.exceptions = lines
  }

  func addStaleApprovals(to report: inout QuarterlyReport, _ places: ReportPlaces) throws {
    let approved = try ApprovedServices(ApprovalScheme.allCases, on: day, at: sequence, reader: reader)
    report.staleApprovals = approved.approvals.filter { $0.state == .stale || $0.state == .lapsed }.map { approval in
      let application = approval.application.body.map(Application.init(body:))
      let body = approval.subject.body ?? [:]
      return QuarterlyReport.StaleApprovalLine(
        section: places.section(ofSubject: approval.subject.key) ?? places.section(ofSubject: approval.application.key),
        number: approval.application.number ?? "",
        about: Words(ReportPlaces.name(in: body)), scheme: approval.scheme, state: approval.state,
        decidedOn: application?.decidedOn,
        validUntil: application?.validUntil)
    }
  }

  /// How each stood at the end of the quarter before, as known now, and how it stands.
  func addCertificationChanges(to report: inout QuarterlyReport, _ places: ReportPlaces) throws {
    var lines: [QuarterlyReport.CertificationChangeLine] = []
    try reader.timelines(of: .certification, at: sequence) { versions in
      func standing(on day: CivilDate) -> (Certification, Certification.Status)? {
        guard let version = versions.last(where: { $0.effectiveFrom.map { $0 <= day } ?? true }), !version.isRetired,
          let certification = version.body.map(Certification.init(body:))
        else { return nil }
        let status = certification.status ?? .unknown
        let hasEnded = certification.validUntil.map { $0 < day } ?? false
        return (certification, hasEnded ? status.afterItsEnd : status)
      }
      let (before, after) = (standing(on: query.period.eve), standing(on: day))
      guard before?.1 != after?.1, let known = after?.0 ?? before?.0 else { return }
      let named = try reader.named(known.service ?? known.holder, on: day, at: sequence)
      lines.append(
        QuarterlyReport.CertificationChangeLine(
          section: named.flatMap { places.section(ofSubject: $0.key) }, number: known.number, scheme: known.scheme,
          certificateNumber: known.certificateNumber, about: named.map { Words($0.text) }, before: before?.1,
          after: after?.1,
          validUntil: known.validUntil, isWorse: (after?.1 ?? .unknown).isWorse(than: before?.1 ?? .unknown)))
    }
    report.certificationChanges = lines
  }

  /// - Parameter ends: of the subjects of the report.
  func addPlacesAbroad(to report: inout QuarterlyReport, _ places: ReportPlaces, ends: [CivilDate?]) throws {
    let index = try PlaceIndex(in: reader, at: sequence)
    let regions = try AdoptedCatalogue.regions(in: reader, at: sequence)
    var lines: [QuarterlyReport.PlaceLine] = []
    var located: Set<Int> = []
    for record in index.records {
      guard let key = try reader.timeline(of: record, at: sequence).first?.key, let place = places.place(ofKey: key),
        let found = index.places(of: record)
      else { continue }
      func add(_ data: LocatedData?, subcontract: String?) {
        located.insert(place)
        guard data?.place.knownCountry != CountryCode.japan else { return }
        lines.append(
          QuarterlyReport.PlaceLine(
            subject: place, country: data?.place.knownCountry,
            countryName: data?.place.knownCountry.map { regions?.words(ofCountry: $0) ?? Words($0) }, role: data?.role,
            subcontract: subcontract,
            confidentiality: report.confidentiality(ofSubject: place)))
      }
      for data in found.locations(on: day.dayNumber) { add(data, subcontract: data.subcontract) }
      for part in found.subcontractsWithoutLocation(on: day.dayNumber) { add(nil, subcontract: part.number) }
    }
    // A service that is used is somewhere.
    for (place, subject) in report.gaps.subjects.enumerated()
    where subject.kind == .cloudService && !located.contains(place) && (ends[place].map { $0 >= day } ?? true) {
      lines.append(
        QuarterlyReport.PlaceLine(
          subject: place, country: nil, countryName: nil, role: nil, subcontract: nil,
          confidentiality: report.confidentiality(ofSubject: place)))
    }
    report.placesAbroad = lines.sorted(by: QuarterlyReport.PlaceLine.precedes)
  }

  private func about(_ record: RecordID?) throws -> Words? {
    record == reader.registry
      ? RecordKind.organization : try reader.named(record, on: day, at: sequence).map { Words($0.text) }
  }
}

extension QuarterlyReport.PlaceLine {
  /// By country, what is not known last; then in the order of the subjects.
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    func key(_ line: Self) -> (Int, String, Int, Int, String) {
      let role = line.role.flatMap { DataRole.allCases.firstIndex(of: $0) } ?? DataRole.allCases.count
      return (line.country == nil ? 1 : 0, line.country ?? "", line.subject, role, line.subcontract ?? "")
    }
    return key(left) < key(right)
  }
}

extension ExceptionState {
  fileprivate var isRunning: Bool {
    switch self {
    case .inForce, .urgentReported, .urgentUnreported: true
    case .notAsked, .asked, .permitted, .lapsed: false
    }
  }

  /// Running, or over since a day.
  fileprivate func isTold(until: CivilDate?, since: CivilDate) -> Bool {
    isRunning || (self == .lapsed && until.map { $0 >= since } ?? false)
  }
}

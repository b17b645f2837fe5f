import Registry
import Testing
import TextForms

/// Bodies as the journal holds them since format 1. They are never changed: what was once recorded is read for ever.
@Suite struct FormatFixtureTests {
  private func body(_ kind: RecordKind) throws -> JSONObject { try FormatFixture.read(kind).body }

  /// Further bodies: with a field that came later, or with what excludes a field of the first.
  private static let further: [RecordKind: [String]] = [
    .section: ["section+partOf"], .cloudService: ["cloudService+personalInformation", "cloudService+closedOn"],
    .contract: ["contract+closedOn", "contract+automaticRenewal"], .exceptionMeasure: ["exceptionMeasure+joined"],
    .event: ["event+disposed", "event+givesImportantInformation", "event+checked"],
    .subcontract: ["subcontract+service", "subcontract+parent"],
    .application: ["application+review"], .clauseFinding: ["clauseFinding+parties"],
    .regulation: ["regulation+services"], .catalogue: ["catalogue+regions"], .assessment: ["assessment+evidence"],
    .document: ["document+purposes"], .certification: ["certification+observed", "certification+confirmed"],
    .observation: ["observation+failed", "observation+asked"],
  ]

  @Test(arguments: RecordKind.allCases)
  func everyKindStillReads(kind: RecordKind) throws {
    for file in [kind.rawValue] + Self.further[kind, default: []] {
      let (bytes, body) = try FormatFixture.read(kind, in: file)
      #expect(RecordDescriptor.of(kind).faults(in: body).isEmpty, "\(file)")
      #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes, "\(file)")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func theFixtureHoldsEveryFieldOfFormat1(kind: RecordKind) throws {
    let descriptor = RecordDescriptor.of(kind)
    let bodies = try ([kind.rawValue] + Self.further[kind, default: []]).map {
      try FormatFixture.read(kind, in: $0).body
    }
    let absent = descriptor.fields.map(\.key).filter { key in !bodies.contains { $0[key] != nil } }
    #expect(absent.isEmpty, "\(kind): \(absent)")
  }

  @Test func theValuesMeanWhatTheyMeant() throws {
    let contract = Contract(body: try body(.contract))
    #expect(contract.number == "R8-001")
    #expect(contract.amount == 12_345_000)
    #expect(contract.end == CivilDate(iso: "2027-03-31"))
    #expect(contract.vendor == RecordID("01960000-0000-7000-8000-0000000000a1"))
    let nda = NDA(body: try body(.nda))
    #expect(nda.validUntil == CivilDate(iso: "2030-03-31"))
    #expect(!nda.withoutEnd)
    let assessment = Assessment(body: try body(.assessment))
    #expect(assessment.outcome == .satisfied)
    #expect(assessment.tier == .documented)
    #expect(assessment.requirement == "9.1-2-1-e")
    #expect(Setting(body: try body(.setting)).key == .organizationName)
    #expect(Document(body: try body(.document)).size == 1024)
    let added = Document(body: try FormatFixture.read(.document, in: "document+purposes").body)
    #expect(added.title == "契約書（写し）")
    #expect(added.purposes.map(\.requirement) == ["9.1-2-1-e"])
    let shown = Assessment(body: try FormatFixture.read(.assessment, in: "assessment+evidence").body)
    #expect(shown.evidence.count == 1)
    #expect(Vendor(body: try body(.vendor)).corporateNumber == "7000012050002")
    #expect(Officer(body: try body(.officer)).name == "飯塚 花子")
    #expect(Section(body: try body(.section)).name == "情報政策課")
  }

  private func id(_ end: String) -> RecordID? { RecordID("01960000-0000-7000-8000-0000000000\(end)") }

  @Test func theValuesOfRecordsAboutPeopleMeanWhatTheyMeant() throws {
    #expect(Section(body: try FormatFixture.read(.section, in: "section+partOf").body).department == id("b1"))
    #expect(Department(body: try body(.department)).name == "部局名")
    let role = RoleAssignment(body: try body(.roleAssignment))
    #expect(role.office == "informationSecurityManager")
    #expect(role.holder == id("a4"))
    #expect(role.from == CivilDate(iso: "2026-04-02"))
    #expect(role.until == CivilDate(iso: "2026-04-03"))
    #expect(role.isActing == true)
    #expect(role.system == id("b4"))
    let application = Application(body: try body(.application))
    #expect(application.scheme == .cloudServiceC2OrHigher)
    #expect(application.decision == .approvedWithConditions)
    #expect(application.subject == id("b5"))
    #expect(application.applicantOfficer == application.deciderOfficer)
    #expect(application.decidedOn == CivilDate(iso: "2026-04-03"))
    let measure = ExceptionMeasure(body: try body(.exceptionMeasure))
    #expect(measure.requirements == ["9.1-2-1-e", "9.1-3-1-b"])
    #expect(measure.from.flatMap { from in measure.until.map { from < $0 } } == true)
    #expect(measure.isUrgent == true)
    let plan = Remediation(body: try body(.remediation))
    #expect(plan.progress == .planned)
    #expect(plan.owner == id("a4"))
    #expect(plan.requirement == "9.1-2-1-e")
  }

  @Test func theValuesOfServicesAndSystemsMeanWhatTheyMeant() throws {
    let service = CloudService(body: try body(.cloudService))
    #expect(service.model == .infrastructure)
    #expect(service.confidentiality == .c2)
    #expect(service.administratorOfficer == id("a4"))
    #expect(service.procedures == ["手順書 第1版"])
    #expect(service.useStart.flatMap { start in service.useEnd.map { start < $0 } } == true)
    let system = InformationSystem(body: try body(.informationSystem))
    #expect(system.networkZone == .myNumber)
    #expect(system.contracts == [id("a3")])
    #expect(system.services == [id("b5")])
    #expect(system.isNewOrRenewed == true)
    let location = DataLocation(body: try body(.dataLocation))
    #expect(location.role == .atRest)
    #expect(location.country == "JP")
    #expect(location.region == "ap-northeast-1")
    let subcontract = Subcontract(body: try body(.subcontract))
    #expect(subcontract.contract == id("a3"))
    #expect(subcontract.decision == .approved)
    #expect(subcontract.clausesPassedDown == true)
    let event = Event(body: try body(.event))
    #expect(event.kind == .handOver)
    #expect(event.on == CivilDate(iso: "2026-04-02"))
    #expect(event.reportedTo == ["ciso", "supervisingInformationSecurityOfficer"])
    let certification = Certification(body: try body(.certification))
    #expect(certification.status == .valid)
    #expect(certification.service == id("b5"))
    let observed = Certification(body: try FormatFixture.read(.certification, in: "certification+observed").body)
    #expect(observed.listedIn == "ismap")
    #expect(observed.listedAs == "C21-0001-2")
    #expect(observed.confirmedBy == id("a4"))
    #expect(observed.observation == id("c1"))
    #expect(observed.observedOn == CivilDate(iso: "2026-11-27"))
    #expect(observed.freshUntil == CivilDate(iso: "2026-12-04"))
    #expect(observed.claimedStatus == .valid)
    #expect(observed.absences == 2)
    let clause = ClauseFinding(body: try body(.clauseFinding))
    #expect(clause.contract == id("a3"))
    #expect(clause.found == .present)
    #expect(clause.line == 42)
    #expect(clause.confidence == .high)
    #expect(clause.state == .confirmed)
    #expect(clause.decidedBy == id("a4"))
    #expect(clause.holdsFrom == CivilDate(iso: "2026-04-01"))
    let regulation = Regulation(body: try body(.regulation))
    #expect(regulation.fulfils == ["9.1-2-1-e", "9.1-3-1-b"])
    #expect(regulation.inForceFrom == CivilDate(iso: "2026-04-02"))
    #expect(regulation.services.isEmpty)
    let procedure = Regulation(body: try FormatFixture.read(.regulation, in: "regulation+services").body)
    #expect(procedure.services == [id("b5")])
  }

  @Test func theValuesOfObservationsMeanWhatTheyMeant() throws {
    let observation = Observation(body: try body(.observation))
    #expect(observation.source == "ismap")
    #expect(observation.at == Instant("2026-11-27T04:05:06.123Z"))
    #expect(observation.fetch == .ok)
    #expect(observation.size == 12345)
    #expect(observation.entries == 2254)
    #expect(observation.body?.storedSHA256 == String(repeating: "2", count: 64))
    #expect(observation.records?.sha256 == String(repeating: "3", count: 64))
    #expect(observation.files.count == 2)
    let failed = Observation(body: try FormatFixture.read(.observation, in: "observation+failed").body)
    #expect(failed.fetch == .failed)
    #expect(failed.fault?.code == "timeout")
    #expect(failed.files.isEmpty)
  }

  @Test func theValuesOfReportsMeanWhatTheyMeant() throws {
    let report = Report(body: try body(.report))
    #expect(report.number == "R8-Q2-訂正")
    #expect(report.period == "2026Q2")
    #expect(report.asOf == CivilDate(iso: "2026-09-30"))
    #expect(report.knownAt.description == "120:" + String(repeating: "1", count: 64))
    #expect(report.sections == ["情報政策課", "税務課"])
    #expect(report.languages == [.ja])
    #expect(report.decidedOn == CivilDate(iso: "2026-10-20"))
    #expect(report.decidedBy == id("a4"))
    #expect(report.replaces == id("d1"))
    #expect(report.files.map(\.name) == ["report.html", "csv/gaps.csv"])
    #expect(report.storedFiles == ["2", "3", "4"].map { String(repeating: $0, count: 64) })
  }
}

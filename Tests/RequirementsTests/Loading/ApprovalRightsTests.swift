import Requirements
import Testing
import TextForms

/// How long an approval counts is the city's to set.
@Suite struct ApprovalRightsTests {
  private func load(_ months: String) throws -> Catalogue {
    var files = try SmallCityFiles()
    files["catalogue.yaml"] =
      (files["catalogue.yaml"] ?? "") + """

        approvals:
          cloudServiceC2OrHigher:
            filing: { by: anyone }
            deciding: { by: [mayor] }
            \(months)

        """
    return try Catalogue.load(files: files.files, derivations: knownDerivations)
  }

  @Test func anEndIsReadAndComesBackFromTheJournal() throws {
    let catalogue = try load("validMonths: 36")
    #expect(catalogue.approvals[.cloudServiceC2OrHigher]?.validMonths == 36)
    #expect(try Catalogue(decoding: catalogue.encoded) == catalogue)
    #expect(try load("").approvals[.cloudServiceC2OrHigher]?.validMonths == nil)
  }

  @Test(arguments: ["0", "-1", "121", "three", "1.5"]) func anythingElseIsRefused(value: String) {
    #expect(throws: CatalogueFault.self) { try load("validMonths: \(value)") }
  }

  /// Only exceptions have a step by which a second office joins: elsewhere nobody could ever be asked for it.
  @Test(arguments: [
    ("cloudServiceC2OrHigher", "filing"), ("outsourcedService", "filing"), ("subcontract", "filing"),
    ("exception", "deciding"),
  ]) func officesActTogetherOnlyInAskingForAnException(scheme: String, step: String) throws {
    func together(_ asked: String) -> String { asked == step ? ", together: true" : "" }
    var files = try SmallCityFiles()
    files["catalogue.yaml"] =
      (files["catalogue.yaml"] ?? "") + """

        approvals:
          \(scheme):
            filing: { by: [mayor]\(together("filing")) }
            deciding: { by: [mayor]\(together("deciding")) }

        """
    let refused = files.files
    let fault = #expect(throws: CatalogueFault.self) {
      try Catalogue.load(files: refused, derivations: knownDerivations)
    }
    let message = try #require(fault?.message)
    #expect(message.en.contains("catalogue.yaml:") && message.en.contains("\"together\""), "\(message.en)")
    #expect(message.en.contains("by, basis"), "\(message.en)")
  }

  @Test(arguments: [
    ("2026-04-01", 12, "2027-03-31"), ("2026-11-27", 36, "2029-11-26"), ("2024-02-29", 12, "2025-02-27"),
    ("2026-01-31", 1, "2026-02-27"), ("2026-12-01", 1, "2026-12-31"),
  ]) func theLastDayIsTheEveOfTheSameDayLater(day: String, months: Int, last: String) throws {
    let right = ApprovalRights.Right(offices: [], requirement: nil)
    let rights = ApprovalRights(filing: right, deciding: right, appointing: nil, validMonths: months)
    let day = try #require(CivilDate(iso: day))
    #expect(rights.lastDay(ofApprovalOn: day)?.description == last)
  }
}

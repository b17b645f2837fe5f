import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ApplicationFiledTests {
  private static let byOffice = Derived(
    "applicationFiled", ["scheme": "outsourcedService", "by": "office"], of: "9.2-4-4")
  private static let byAnyone = Derived(
    "applicationFiled", ["scheme": "cloudServiceBelowC2", "by": "anyone"], of: "9.3B-2-1-apply", kind: .cloudService)

  static let examples: [Example] = [
    .passes("by either manager", .filed) {
      $0.application(.outsourcedService, filed: "2026-05-15", by: "informationSystemManager")
    },
    .passes("once by the right office, once by another", .filed) {
      $0.application(.outsourcedService, filed: "2026-04-01", by: "informationSecurityManager")
      $0.application(.outsourcedService, filed: "2026-05-01", by: "staff")
    },
    .fails("by another office", .notSatisfied, .filedByOtherOffice) {
      $0.application(.outsourcedService, filed: "2026-05-15", by: "staff")
    },
    .fails("by nobody knows which office", .partial, .filerUnknown) {
      $0.application(.outsourcedService, filed: "2026-05-15")
    },
    .saysNothing("no application"),
    .saysNothing("without a day") {
      $0.application(.outsourcedService, filed: nil, by: "informationSecurityManager")
    },
    .saysNothing("filed tomorrow") {
      $0.application(.outsourcedService, filed: "2026-05-16", by: "informationSecurityManager")
    },
    .saysNothing("of another scheme") {
      $0.application(.subcontract, filed: "2026-05-15", by: "informationSecurityManager")
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.byOffice.check(example) }

  @Test func whereAnyStaffMayFileTheOfficeDoesNotMatter() {
    for office in ["staff", nil] {
      let opinion = Self.byAnyone.opinion(on: "2026-05-15") {
        $0.application(.cloudServiceBelowC2, filed: "2026-05-15", by: office)
      }
      #expect(opinion?.outcome == .satisfied)
    }
    #expect(
      Self.byAnyone.opinion(on: "2026-05-14") { $0.application(.cloudServiceBelowC2, filed: "2026-05-15") } == nil)
  }

  @Test func changesOnTheDayOfFiling() {
    #expect(
      Self.byOffice.changes { $0.application(.outsourcedService, filed: "2026-04-01", by: "staff") } == ["2026-04-01"])
  }
}

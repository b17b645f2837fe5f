import Testing
import TextForms

@testable import Interchange

/// The ledger that `make demo` takes in.
struct ShippedSampleTests {
  @Test func hasSixtyContractsAndNothingToRefuse() throws {
    let ledger = try Ledgers.read(try Ledgers.bytes(of: "docs/sample/contracts.csv"), name: "contracts.csv")
    #expect(ledger.encoding == .utf8WithBOM)
    #expect(ledger.rowCount == 60)
    #expect(ledger.layout.unread == [])
    let plan = try LedgerPlan(ledger)
    #expect(plan.refused == [])
    #expect(plan.warnings.count == 2)
    #expect(Set(try ledger.contracts().flatMap(\.marks).map(\.outcome)).count == 4)
  }
}

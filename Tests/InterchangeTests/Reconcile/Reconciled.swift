import Registry
import TestSupport
import TextForms

@testable import Interchange

/// A register with five contracts, and lists of a finance system to compare it with.
enum Reconciled {
  static let day = CivilDate(dayNumber: FixedClock().now.dayInTokyo.dayNumber)

  static let headings: Headings<ContractField> = {
    do {
      return try Ledgers.headings.adding(
        Ledgers.bytes(of: "checklists/headings/finance.yaml"), name: "finance.yaml", ledger: FinanceList.ledger,
        requiring: FinanceList.required)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func list(_ text: String) throws -> FinanceList {
    try FinanceList(try LedgerOpening(name: "財務.csv", headings: headings).ledger(Array(text.utf8)))
  }

  static func register() async throws -> TestRegister {
    let register = try TestRegister(requirements: [])
    try await register.record { transaction in
      let ace = try transaction.add(
        .vendor, ["number": "V-1", "name": "株式会社エース", "corporateNumber": "4999005032910"])
      let bee = try transaction.add(.vendor, ["number": "V-2", "name": "有限会社ビー"])
      let tax = try transaction.add(.section, ["number": "S-1", "name": "税務課"])
      func contract(_ number: String, _ title: String, _ vendor: RecordID, _ amount: Int64, year: Int) throws {
        try transaction.add(
          .contract,
          [
            "number": .string(number), "title": .string(title), "vendor": .string(vendor.description),
            "section": .string(tax.description), "amount": .integer(amount), "signed": .string("\(year)-04-01"),
            "start": .string("\(year)-04-01"), "end": .string("\(year + 1)-03-31"),
          ])
      }
      try contract("R8-001", "税システム保守", ace, 4_200_000, year: 2026)
      try contract("R8-002", "庁舎清掃", bee, 1_000_000, year: 2026)
      try contract("R8-003", "封入封かん", bee, 300_000, year: 2026)
      try contract("R7-001", "税システム保守", ace, 4_000_000, year: 2025)
      try transaction.add(.contract, ["number": "R8-009", "title": "日付のない契約"])
    }
    return register
  }

  static func compare(_ text: String, fiscalYear: FiscalYear? = nil) async throws -> Reconciliation {
    let list = try list(text)
    let contracts = try await register().read { try RegisteredContracts(on: day, knownAt: .now, from: $0) }
    return Reconciler.reconcile(list, with: contracts, fiscalYear: fiscalYear)
  }

  /// What a finance system calls its columns.
  static let header = "支出負担行為番号,件名,債権者名,支出負担行為額,支出負担行為日,履行期間,執行所属\n"
}

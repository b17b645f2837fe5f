import Testing

@testable import Interchange

struct FinanceHeadingsTests {
  private func adding(_ text: String) throws -> Headings<ContractField> {
    try Ledgers.headings.adding(Array(text.utf8), name: "finance.yaml", ledger: "finance", requiring: [.number])
  }

  private func field(_ heading: String, in headings: Headings<ContractField>) -> ContractField? {
    guard case .found(let match) = headings.match(heading), case .field(let field) = match.target else { return nil }
    return field
  }

  @Test func knowWhatFinanceSystemsCallTheirColumns() {
    let headings = Reconciled.headings
    for (heading, wanted) in [
      ("支出負担行為番号", ContractField.number), ("債権者名", .vendor), ("支出負担行為額", .amount), ("支出命令額", .amount),
      ("契約番号", .number), ("件名", .title), ("執行所属", .section),
    ] {
      #expect(field(heading, in: headings) == wanted, "\(heading)")
    }
    // What a ledger calls so is no such thing.
    #expect(field("支出命令額", in: Ledgers.headings) == nil)
    #expect(field("支出科目", in: headings) == nil)
  }

  @Test func theContractsOwnNumberAndAmountGoFirst() throws {
    let list = try Reconciled.list("支出負担行為番号,契約番号,件名,支出命令額,契約金額\n8-55,R8-001,保守,100,1200\n")
    #expect(list.contracts.map(\.number) == ["R8-001"])
    #expect(list.contracts.map(\.amount) == [1200])
  }

  @Test func whatTheFileSaysGoesBeforeTheBase() throws {
    let headings = try adding("ledger: finance\nfields:\n  title:\n    names: [備考]\n")
    #expect(field("備考", in: headings) == .title)
    #expect(field("メモ", in: headings) == .note)
  }

  @Test(arguments: [
    ("ledger: contracts\nfields: {}\n", "1:9"), ("ledger: finance\nfields:\n  tilte:\n    names: [件名]\n", "3:3"),
    ("ledger: finance\nfields:\n  title:\n    names: [甲]\n  vendor:\n    names: [甲]\n", "6:13"),
    ("ledger: finance\nmarks: []\nfields: {}\n", "2:1"),
  ])
  func aBadFileIsRefusedWithItsPlace(text: String, place: String) throws {
    #expect {
      try adding(text)
    } throws: { error in
      (error as? InterchangeError)?.message.en.contains("finance.yaml:\(place)") == true
    }
  }

  @Test func aListWithoutNumbersIsRefused() {
    #expect {
      try Reconciled.list("件名,債権者名,支出負担行為額\n保守,A社,1\n")
    } throws: { error in
      (error as? InterchangeError)?.code == "ledger-column-missing"
    }
  }
}

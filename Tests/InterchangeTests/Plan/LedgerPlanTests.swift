import Registry
import Testing
import TextForms

@testable import Interchange
@testable import OfficeFiles

struct LedgerPlanTests {
  private let header = "契約番号,件名,委託先,法人番号,契約日,開始日,終了日,契約金額,委託区分,情報の分類,再委託,条項1,NDA締結日,NDA有効期限,備考"

  private func plan(_ rows: String...) throws -> LedgerPlan {
    try LedgerPlan(try Ledgers.read(([header] + rows).joined(separator: "\n")))
  }

  private func row(_ cells: [Int: String], _ number: String = "1") -> String {
    var fields = Array(repeating: "", count: 15)
    (fields[0], fields[1], fields[2]) = (number, "清掃", "株式会社A")
    for (index, text) in cells { fields[index] = text }
    return fields.joined(separator: ",")
  }

  @Test(arguments: [
    (1, "", "field-missing"), (3, "123", "corporate-number-length"), (3, "6.02764E+12", "corporate-number-not-digits"),
    (4, "7.4.1", "date-ambiguous"), (4, "令和8年4月31日", "date-no-such-day"), (5, "未来", "date-unreadable"),
    (7, "-100", "amount-negative"), (7, "100円税抜", "amount-without-tax"), (9, "3", "class-ambiguous"),
    (9, "公開", "class-unknown"), (10, "1", "flag-unreadable"),
    (10, "△", "flag-unreadable"), (11, "1", "mark-digits"), (11, "たぶん", "mark-unreadable"),
    (12, "昨日", "date-unreadable"), (13, "2026-13-01", "date-no-such-day"),
  ])
  func refusesWhatCannotBeRead(_ column: Int, _ text: String, _ code: String) throws {
    var cells = [12: "R8.4.1"]
    cells[column] = text
    let refused = try plan(row(cells)).refused
    #expect(refused.map(\.brief) == ["2\(ColumnLetter.name(column)) \(code)"])
    #expect(refused.allSatisfy { $0.found == text && !$0.allowed.ja.isEmpty && !$0.allowed.en.isEmpty })
  }

  @Test func refusesAnEndBeforeItsStart() throws {
    #expect(try plan(row([5: "R8.4.1", 6: "R8.3.31"])).refused.map(\.brief) == ["2G end-before-start"])
    #expect(try plan(row([5: "R8.4.1", 6: "R8.4.1"])).refused == [])
    #expect(
      try plan(row([12: "R8.4.1", 13: "R8.3.31"])).refused.map(\.brief) == ["2N nda-end-before-signing"])
  }

  @Test func refusesTheLaterOfTwoRowsWithOneNumber() throws {
    let refused = try plan(row([:], "R8-1"), row([:], "R8-2"), row([:], "Ｒ８－１"), row([:], "r8-1")).refused
    #expect(refused.map(\.brief) == ["4A number-used-twice", "5A number-used-twice"])
    #expect(refused.map(\.message.ja) == Array(repeating: "同じ番号が2行目で使われています。", count: 2))
  }

  @Test(arguments: ["－", "―", "なし", "該当なし", "未定", "ー", "n/a", "対象外"])
  func takesWordsForNothingAsEmpty(_ word: String) throws {
    let columns = [3, 4, 5, 6, 7, 8, 9, 13, 14]
    let ledger = try Ledgers.read(
      header + "\n" + row(Dictionary(uniqueKeysWithValues: columns.map { ($0, word) })))
    #expect(try LedgerPlan(ledger).refused == [])
    #expect(try ledger.contracts()[0].fields.keys.sorted() == ["number", "title"])
  }

  @Test(arguments: ["=1+1", "=HYPERLINK(\"x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-A1", "=\"001\""])
  func warnsOfFormulas(_ text: String) throws {
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let ledger = try Ledgers.read(header + "\n" + row([1: quoted]))
    #expect(try LedgerPlan(ledger).warnings.map(\.brief) == ["2B formula-text"])
    #expect(try ledger.contracts()[0].fields["title"] == .string(text))
  }

  @Test(arguments: ["+81-948-22-5500", "-", "－５％", "- 随意契約", "＝", "-契約の更新"])
  func doesNotWarnOfTextThatBeginsLikeAFormula(_ text: String) throws {
    #expect(try plan(row([14: text])).warnings == [])
  }

  @Test func keepsLineBreaksInNotesOnly() throws {
    let ledger = try Ledgers.read(header + "\n" + row([1: "\"a\r\nb\"", 2: "\"株式会社A\n\"", 14: "\"1\r\n2\""]))
    #expect(try LedgerPlan(ledger).warnings.map(\.brief) == ["2B line-break"])
    let fields = try ledger.contracts()[0].fields
    #expect(fields["title"] == "a b")
    #expect(fields["note"] == "1\n2")
  }

  @Test func keepsTheMostFrequentSpellingOfAVendor() throws {
    let plan = try plan(
      row([2: "株式会社B", 3: "6027635394463"], "1"), row([2: "㈱B", 3: "6027635394463"], "2"),
      row([2: "(株)B", 3: "6027635394463"], "3"), row([2: "㈱B", 3: "6027635394463"], "4"))
    #expect(plan.warnings.map(\.brief) == ["2C vendor-other-spelling", "4C vendor-other-spelling"])
    #expect(plan.warnings.allSatisfy { $0.message.en.contains("\"㈱B\", as in row 3") })
  }

  @Test func prefersTheNameWrittenOutThenTheFirst() throws {
    let short = try plan(
      row([2: "㈱B", 3: "6027635394463"], "1"), row([2: "株式会社B", 3: "6027635394463"], "2"))
    #expect(short.warnings.map(\.row) == [2])
    let wide = try plan(
      row([2: "株式会社Ｂ", 3: "6027635394463"], "1"), row([2: "株式会社B", 3: "6027635394463"], "2"))
    #expect(wide.warnings.map(\.row) == [3])
  }

  @Test func takesAVendorWithoutANumberForTheOneOfThatName() throws {
    let ledger = try Ledgers.read(
      [header, row([2: "㈱B"], "1"), row([2: "株式会社B", 3: "6027635394463"], "2"), row([2: "B株式会社"], "3")]
        .joined(separator: "\n"))
    let plan = try LedgerPlan(ledger)
    #expect(plan.warnings.map(\.row) == [2])
    let vendors = try ledger.contracts().compactMap(\.vendor).map { plan.vendors.settled($0) }
    #expect(vendors.map(\.corporateNumber) == ["6027635394463", "6027635394463", nil])
    #expect(vendors.map(\.name) == ["株式会社B", "株式会社B", "B株式会社"])
  }

  @Test func readsAMarkInTheColumnOfTheDayOfSigning() throws {
    let ledger = try Ledgers.read(header + "\n" + row([12: "有"], "1") + "\n" + row([12: "未"], "2"))
    #expect(try LedgerPlan(ledger).refused == [])
    let contracts = try ledger.contracts()
    #expect(contracts.map(\.nda) == [nil, nil])
    #expect(contracts.map { $0.marks.map(\.index) } == [[14], [14]])
    #expect(contracts.map { $0.marks[0].outcome } == [.satisfied, .notSatisfied])
  }

  @Test func readsAnAgreementWithoutEnd() throws {
    let ledger = try Ledgers.read(header + "\n" + row([12: "R8.4.1", 13: "期限の定めなし"]))
    let nda = try #require(try ledger.contracts()[0].nda)
    #expect(nda.withoutEnd)
    #expect(nda.validUntil == nil)
  }

  @Test(arguments: [(7, "単価契約", "amount-not-fixed"), (7, "月額 100円", "amount-not-fixed"), (8, "運搬船", "kind-unknown")])
  func warnsOfWhatItCannotKeep(_ column: Int, _ text: String, _ code: String) throws {
    let plan = try plan(row([column: text]))
    #expect(plan.refused == [])
    #expect(plan.warnings.map(\.brief) == ["2\(ColumnLetter.name(column)) \(code)"])
  }

  @Test(arguments: [
    ("システム運用・保守業務", ["operation"]), ("構築、運用", ["build", "operation"]), ("業務委託サービス", ["outsourcedService"]),
    ("一般", ["other"]), ("再構築", ["build"]), ("その他委託", ["other"]), ("システム開発業務委託", ["build"]),
    ("運用/その他", ["operation", "other"]), ("業務委託", ["other"]),
  ])
  func readsKinds(_ text: String, _ kinds: [String]) throws {
    let ledger = try Ledgers.read(header + "\n" + row([8: text]))
    #expect(try LedgerPlan(ledger).warnings == [])
    #expect(try ledger.contracts()[0].fields["kinds"] == .array(kinds.map(JSONValue.string)))
  }

  @Test func readsValuesWithWordsInBracketsAfterThem() throws {
    let ledger = try Ledgers.read(
      header + "\n" + row([9: "機密性3B（住民情報）", 10: "有（株式会社B）", 11: "○（特記事項第３条第２項）"]))
    #expect(try LedgerPlan(ledger).refused == [])
    let contract = try ledger.contracts()[0]
    #expect(contract.fields["confidentiality"] == "3B")
    #expect(contract.fields["subcontracted"] == true)
    #expect(contract.marks.map(\.outcome) == [.satisfied])
    #expect(contract.marks.map(\.text) == ["○（特記事項第３条第２項）"])
    #expect(try plan(row([11: "○（一部除く）"])).refused.map(\.brief) == ["2L mark-unreadable"])
  }
}

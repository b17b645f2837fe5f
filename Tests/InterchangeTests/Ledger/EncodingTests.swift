import Foundation
import Testing
import TextForms

@testable import Interchange

struct EncodingTests {
  private static let text = """
    契約番号,件名,委託先,法人番号,契約日,契約金額,機密性,条項1\r
    R8-1,納税通知書,㈱髙﨑コンピュータ,7954271148152,令和8年4月1日,"1,234",３Ｂ,◯\r
    R8-2,"①～⑨\n業務",株式会社髙﨑コンピュータ,7954271148152,令和8年2月30日,１２３円,2,－\r
    R8-3,=A1,有限会社嘉穂,7954271148153,R8.4.1,無料,5,?\r

    """

  private static func bytes(_ encoding: TextEncoding) throws -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8WithBOM: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LE: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .cp932: Array(try #require(text.data(using: .shiftJIS)))
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func plansAlikeInEveryEncoding(_ encoding: TextEncoding) throws {
    let ledger = try Ledgers.read(try Self.bytes(encoding), name: "台帳.csv")
    #expect(ledger.encoding == encoding)
    let plan = try LedgerPlan(ledger)
    #expect(
      plan.refused.map(\.brief) == [
        "3E date-no-such-day", "4D corporate-number-check-digit", "4F amount-unreadable", "4G class-unknown",
        "4H mark-unreadable",
      ])
    #expect(plan.warnings.map(\.brief) == ["2C vendor-other-spelling", "3B line-break", "4B formula-text"])
    let reference = try LedgerPlan(try Ledgers.read(Self.text))
    #expect(plan.refused == reference.refused)
    #expect(plan.warnings == reference.warnings)
  }
}

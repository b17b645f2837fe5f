import Testing
import TextForms

@testable import Interchange

/// Files that are no ledger: one message, in both languages, with a remedy.
struct LedgerFaultTests {
  private func error(_ bytes: [UInt8]) -> InterchangeError? {
    do {
      _ = try Ledgers.read(bytes, name: "f.csv")
      return nil
    } catch { return error }
  }

  private func error(_ text: String) -> InterchangeError? { error(Array(text.utf8)) }

  private func check(_ error: InterchangeError?, _ code: String, _ parts: [String]) {
    guard let error else {
      Issue.record("nothing was refused")
      return
    }
    #expect(error.code == code)
    for part in parts { #expect(error.message.en.contains(part), "\(error.message.en)") }
    for words in [error.message, error.remedy] {
      #expect(!words.en.isEmpty)
      #expect(!words.ja.isEmpty && words.ja != words.en)
    }
  }

  @Test func saysWhichHeadingsItLookedFor() {
    check(
      error("氏名,年齢\n飯塚,30\n"), "ledger-header-missing", ["first 2 rows", "契約番号", "件名", "契約の相手方"])
    check(error("一覧\n契約番号,天気\n1,晴\n"), "ledger-header-missing", ["nearest is row 2", "1 heading is known"])
  }

  @Test func needsColumnsForNumberAndTitle() {
    check(error("件名,委託先,契約日\nA,B,R8.4.1\n"), "ledger-column-missing", ["row 1", "contract number", "契約番号"])
    check(error("契約番号,委託先,契約日\nA,B,R8.4.1\n"), "ledger-column-missing", ["row 1", "title", "件名"])
  }

  @Test func refusesWhatIsNoText() {
    check(error([0x50, 0x4B, 0x03, 0x04, 0x14]), "office-archive-broken", ["f.csv", "workbook"])
    check(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "office-not-workbook", ["old office program"])
    check(error("%PDF-1.7"), "ledger-is-pdf", ["PDF"])
    check(error("契約番号,件名\u{0},委託先\n"), "encoding-nul-byte", ["f.csv"])
    check(error([0xE5, 0xA5, 0x91, 0xE7, 0xB4, 0x2C, 0xE7, 0xB4, 0x84, 0xE7]), "encoding-not-text", [])
  }

  @Test func refusesEmptyFiles() {
    check(error([]), "ledger-empty", ["f.csv"])
    check(error("\r\n,,,\r\n"), "ledger-empty", [])
    check(error([0xEF, 0xBB, 0xBF]), "ledger-empty", [])
  }

  @Test func refusesFilesThatAreTooLarge() {
    check(error([UInt8](repeating: 0x41, count: 64 * 1_048_576 + 1)), "ledger-too-large", ["67108865"])
  }

  @Test func namesTheRowOfAFaultAnywhereInTheFile() {
    let head = "契約番号,件名,委託先\n" + String(repeating: "1,清掃,A\n", count: 60)
    check(error(head + "2,\"清掃,A\n3,清掃,A\n"), "csv-quote-unterminated", ["row 62, column B"])
    let long = String(repeating: "x", count: 10_000_000)
    check(error(head + "2,\(long),A\n"), "csv-field-too-long", ["row 62, column B", "1000000"])
    check(error(head + String(repeating: ",", count: 600)), "csv-too-many-columns", ["row 62", "500"])
  }
}

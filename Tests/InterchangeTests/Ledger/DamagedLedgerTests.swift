import Foundation
import TestSupport
import Testing

@testable import Interchange

struct DamagedLedgerTests {
  /// Whatever stands in a file, it is read or refused, and rows are counted alike both times.
  private func read(_ bytes: [UInt8]) {
    guard let ledger = try? Ledgers.read(bytes, name: "f") else { return }
    var rows = 0
    #expect(throws: Never.self) { try ledger.forEachRow { _ in rows += 1 } }
    #expect(rows == ledger.rowCount)
    #expect(throws: Never.self) { _ = try LedgerPlan(ledger) }
  }

  @Test func neverCrashesOnDamagedCopiesOfALedger() throws {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/contracts-cp932.csv")
    let original = Array(try Data(contentsOf: url).prefix(2_500))
    var random = SeededRandom(seed: 3)
    let alphabet: [UInt8] = Array(",\"\r\n\t0=-".utf8) + [0x00, 0x80, 0x81, 0xFF]
    for _ in 0..<25 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.remove(at: index)
        default: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: index)
        }
      }
      read(bytes)
    }
  }

  @Test func neverCrashesOnRandomCells() {
    let cells = [
      "", "－", "○", "令和8年4月31日", "R8.4.1", "～", "=1", "株式会社", "㈱", "3A", "999999999999999999999", "有（", "）", "\"\"",
      "令和", "年", "{}", "契約番号", "合計", "𠮷", "\u{200B}", "〃", "から", "まで", "から～まで", "0", "-1", "千円", "１３１３１３１３１３１３１",
    ]
    let header = "契約番号,件名,契約の相手方,法人番号,契約日,契約期間,,契約金額（千円）,委託区分,分類,機密性,再委託,再委託先,条項1,NDA締結日,NDA期限,年度,備考\n"
    var random = SeededRandom(seed: 5)
    for _ in 0..<40 {
      let rows = (0..<6).map { _ in
        (0..<18).map { _ in cells[Int.random(in: 0..<cells.count, using: &random)] }.joined(separator: ",")
      }
      read(Array((header + rows.joined(separator: "\n")).utf8))
    }
  }
}

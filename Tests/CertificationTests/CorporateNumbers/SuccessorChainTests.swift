import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct SuccessorChainTests {
  func records() throws -> [CorporateRecord] {
    try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
  }

  func number(_ digits: String) throws -> CorporateNumber { try CorporateNumber(reading: digits) }

  @Test func leadsFromEveryAbsorbedCorporationToTheOneThatTookItIn() throws {
    let records = try records()
    let register = CorporateRegister(records)
    let mergers = records.filter { $0.process == .absorbed }
    #expect(mergers.count == 33)
    var absorbed = 0
    for merger in mergers {
      let named = MergerText(merger.changeCause ?? "").absorbed
      #expect(!named.isEmpty, "\(merger.changeCause ?? "")")
      for number in named {
        absorbed += 1
        #expect(register.chain(from: number).steps.first?.to == merger.number, "\(number)")
      }
    }
    #expect(absorbed == 39)
  }

  @Test func leadsFromEveryCorporationThatWasDissolvedToTheOneThatItsRecordNames() throws {
    let records = try records()
    let register = CorporateRegister(records)
    let dissolved = records.filter { $0.closeCause == .merged }
    #expect(dissolved.count == 17)
    let naming = dissolved.filter { MergerText($0.changeCause ?? "").successor != nil }
    #expect(naming.count == 16)
    for record in naming {
      #expect(MergerText(record.changeCause ?? "").successor == record.successor)
      #expect(register.chain(from: record.number).steps.first?.to == record.successor)
    }
    // The seventeenth is an older record of one of them, whose text has a name and no number.
    let silent = try #require(dissolved.first { MergerText($0.changeCause ?? "").successor == nil })
    #expect(register.chain(from: silent.number).steps.first?.to.digits == "8280001009336")
  }

  @Test func followsOneMergerAfterTheOther() throws {
    let chain = CorporateRegister(try records()).chain(from: try number("1010001013750"))
    #expect(chain.steps.map(\.to.digits) == ["3010001013749", "9070001000694"])
    #expect(chain.end == .notAmongRecords(try number("9070001000694")))
  }

  @Test func saysThatNoSuccessorIsNamed() throws {
    let silent = try records().filter { $0.closeCause == .merged && $0.successor == nil }
    let chain = CorporateRegister(silent).chain(from: try #require(silent.first).number)
    #expect(chain.steps.isEmpty)
    guard case .successorNotNamed(_, let text) = chain.end else {
      Issue.record("\(chain.end)")
      return
    }
    #expect(text.hasSuffix("ＭＤホールディングスに合併し解散"))
  }

  @Test func saysThatACorporationWasLiquidated() throws {
    let records = try records()
    let closed = try #require(records.first { $0.closeCause == .liquidated && $0.isLatest })
    let register = CorporateRegister(records)
    #expect(
      register.chain(from: closed.number).end == .closed(closed.number, try #require(closed.closed), .liquidated))
    #expect(register.state(of: try #require(records.first).number) == .active)
    #expect(register.state(of: try number("7000012050002")) == nil)
  }

  @Test func endsWhereTheRecordsGoInACircle() throws {
    let (first, second) = ("1010001242960", "1120001049040")
    let register = CorporateRegister([
      try merged(first, into: second, on: "2026-08-05"), try merged(second, into: first, on: "2026-08-06"),
    ])
    let chain = register.chain(from: try number(first))
    #expect(chain.end == .cycle(try number(first)))
    #expect(chain.steps.count == 2)
  }

  @Test func forgetsAMergerThatWasDeclaredVoid() throws {
    let text = "令和８年８月１日大阪市西区株式会社ＡｔｏＧ１（1010001242960）を合併"
    let absorbing = try record("1120001049040", .absorbed, on: "2026-08-05", text: text)
    let void = try record("1120001049040", .absorptionVoid, on: "2026-09-01", text: nil)
    #expect(CorporateRegister([absorbing]).succession(of: try number("1010001242960")) != nil)
    #expect(CorporateRegister([absorbing, void]).succession(of: try number("1010001242960")) == nil)
  }

  @Test func stopsAtACorporationThatWasReopened() throws {
    let closed = try merged("1010001242960", into: "1120001049040", on: "2026-08-05", isLatest: false)
    let reopened = try record("1010001242960", .reopened, on: "2026-09-01", text: nil)
    let register = CorporateRegister([closed, reopened])
    #expect(register.chain(from: try number("1010001242960")).end == .active(try number("1010001242960")))
  }

  private func merged(
    _ digits: String, into successor: String, on day: String, isLatest: Bool = true
  ) throws -> CorporateRecord {
    try record(digits, .closed, on: day, text: nil, successor: successor, isLatest: isLatest)
  }

  private func record(
    _ digits: String, _ process: CorporateProcess, on day: String, text: String?, successor: String? = nil,
    isLatest: Bool = true
  ) throws -> CorporateRecord {
    let date = try #require(CivilDate(iso: day))
    return CorporateRecord(
      number: try number(digits), processCode: process.rawValue, updated: date, changed: date, name: "株式会社山善",
      kana: nil, englishName: nil, kind: "301", prefecture: nil, city: nil, street: nil, postCode: nil,
      foreignAddress: nil, closed: process == .closed ? date : nil, closeCauseCode: process == .closed ? "11" : nil,
      successor: try successor.map { try number($0) }, changeCause: text, isLatest: isLatest,
      isHiddenFromSearch: false, pictureLetters: [])
  }
}

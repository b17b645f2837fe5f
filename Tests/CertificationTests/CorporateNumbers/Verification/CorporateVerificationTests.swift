import Testing
import TextForms

@testable import Certification

@Suite struct CorporateVerificationTests {
  private func records() throws -> [CorporateRecord] {
    try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
  }

  private func finding(
    _ name: String, _ digits: String?, address: String? = nil, absent: Set<CorporateNumber> = []
  ) throws -> CorporateFinding {
    let number = try digits.map { try CorporateNumber(reading: $0) }
    let subject = CorporateFinding.Subject(name: name, address: address, number: number)
    let findings = CorporateVerification(try records(), absent: absent).findings(of: [subject])
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  @Test(arguments: [
    ("ヤンマー㈱", nil, CorporateVerdict.agrees), ("ヤンマー㈱", "港区南青山4-17-35-105", .agrees),
    ("株式会社ヤンマー", nil, .nameDiffers), ("ヤンマー㈱", "大阪市北区茶屋町1-32", .addressDiffers),
    ("ヤンマー㈱", "港区南靑山4-17-35-105", .addressDiffers), ("ヤンマーＨＤ㈱", "大阪市北区茶屋町1-32", .nameAndAddressDiffer),
  ])
  func comparesNameAndAddress(name: String, address: String?, expected: CorporateVerdict) throws {
    #expect(try finding(name, "1010001059488", address: address).verdict == expected)
  }

  @Test func followsAMergerToTheEnd() throws {
    let finding = try finding("ケイハイテック", "1010001013750")
    #expect(finding.verdict == .merged)
    let chain = try #require(finding.chain)
    #expect(chain.steps.map(\.to.digits) == ["3010001013749", "9070001000694"])
    #expect(chain.steps.last?.day == CivilDate(iso: "2026-07-22"))
    #expect(chain.steps.last?.effective == CivilDate(iso: "2026-07-01"))
    #expect(finding.successors.values.map(\.name) == ["エスケイシリンダー株式会社"])
  }

  @Test func everyCorporationThatWasTakenInIsFoundToHaveMerged() throws {
    let records = try records()
    let register = CorporateRegister(records)
    var count = 0
    for merger in records where merger.process == .absorbed {
      for number in MergerText(merger.changeCause ?? "").absorbed {
        count += 1
        let found = CorporateVerification(records).findings(of: [.init(name: "", address: nil, number: number)]).first
        #expect(found?.verdict == .merged)
        #expect(found?.chain == register.chain(from: number))
      }
    }
    #expect(count == 39)
  }

  @Test func readsTheDayOfAMergerFromItsText() throws {
    let many = try #require(try records().first { $0.number.digits == "1030001056995" && $0.process == .absorbed })
    let text = MergerText(many.changeCause ?? "")
    #expect(text.absorbed.count == 6)
    #expect(text.absorbed.allSatisfy { text.days[$0] == CivilDate(iso: "2026-03-01") })
    let undated = "東京都北区西が丘一丁目３３番１０号天理教本大久分教会（4011505000273）を合併"
    #expect(MergerText(undated).days.isEmpty)
  }

  @Test func saysThatNoSuccessorIsNamed() throws {
    let silent = try records().filter { $0.closeCause == .merged && $0.successor == nil }
    let number = try #require(silent.first?.number)
    let found = CorporateVerification(silent).findings(of: [.init(name: "", address: nil, number: number)]).first
    #expect(found?.verdict == .merged)
    #expect(found?.chain?.steps.isEmpty == true)
  }

  @Test func saysThatARecordWasClosed() throws {
    let finding = try finding("株式会社ＳＳＫ", "2012801007385")
    #expect(finding.verdict == .closed)
    #expect(finding.record?.closed == CivilDate(iso: "2026-08-12"))
    #expect(finding.record?.closeCause == .liquidated)
  }

  @Test func whatWasNotReadIsNotSaidNotToBe() throws {
    let agency = "7000012050002"
    #expect(try finding("国税庁", agency).verdict == .notRead)
    let number = try CorporateNumber(reading: agency)
    #expect(try finding("国税庁", agency, absent: [number]).verdict == .notInRegister)
  }

  @Test func offersCandidatesWhereNoNumberIsRecorded() throws {
    let finding = try finding("ヤンマー㈱", nil)
    #expect(finding.verdict == .noNumber)
    #expect(finding.record == nil)
    #expect(finding.candidates.first?.record.number.digits == "1010001059488")
    #expect(try self.finding("飯塚市立岩流通", nil).candidates.isEmpty)
  }

  @Test func corporationsThatAskedNotToBeFoundAreNoCandidates() throws {
    #expect(try finding("有限会社トキワカメラ", nil).candidates.allSatisfy { $0.record.number.digits != "7120002037385" })
    let known = try finding("有限会社トキワカメラ", "7120002037385")
    #expect(known.verdict == .agrees)
    #expect(known.record?.isHiddenFromSearch == true)
  }

  @Test func theWorstVerdictComesFirst() {
    #expect(CorporateVerdict.allCases.sorted() == CorporateVerdict.allCases)
    #expect(CorporateVerdict.allCases.first == .merged)
    #expect(CorporateVerdict.allCases.last == .agrees)
  }
}

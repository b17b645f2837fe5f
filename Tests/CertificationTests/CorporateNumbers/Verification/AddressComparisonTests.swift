import Testing
import TextForms

@testable import Certification

@Suite struct AddressComparisonTests {
  private func record(_ digits: String) throws -> CorporateRecord {
    let list = try CorporateList.parse(try Fixture.bytes(Fixture.corporations))
    return try #require(list.records.last { $0.number.digits == digits })
  }

  @Test(arguments: ["東京都港区南青山4-17-35-105", "港区南青山四丁目17番35－105号", "東京都 港区 南青山４丁目１７番３５－１０５号"])
  func thePrefectureMayBeLeftOut(ours: String) throws {
    #expect(AddressComparison.of(ours, try record("1010001059488")) == .same)
  }

  @Test(arguments: ["南青山4-17-35-105", "京都府港区南青山4-17-35-105", "東京都港区南青山4-17-35", "東京都港区南青山4-17-35-105 3階"])
  func anythingElseDiffers(ours: String) throws {
    #expect(AddressComparison.of(ours, try record("1010001059488")) == .different)
  }

  @Test(arguments: [nil, "", "　"])
  func whatIsNotRecordedIsNotCompared(ours: String?) throws {
    #expect(AddressComparison.of(ours, try record("1010001059488")) == .notRecorded)
  }

  @Test func anAddressAbroadCountsBesideTheOneInJapan() throws {
    let epic = try record("2700150092830")
    #expect(AddressComparison.of("Babrow Building, The Valley, Anguilla, British West Indies", epic) == .same)
    #expect(AddressComparison.of("北海道虻田郡倶知安町ニセコひらふ一条3-11-4", epic) == .same)
  }

  @Test func saysWhereAFileInShiftJISCannotWriteOurLetters() throws {
    let plain = try record("1010001059488")
    #expect(AddressComparison.of("東京都港区南青山4-17-35-105", plain) == .same)
    #expect(AddressComparison.of("東京都港区南靑山4-17-35-105", plain) == .unwritten)
    #expect(!AddressComparison.unwritten.agrees)
  }

  @Test func lettersShownAsPicturesAreNotSaidToDiffer() throws {
    // 箭弓町 is shown as a picture in the address, nothing is in the name.
    let school = try record("7030002096325")
    #expect(school.pictureLetters == [.address])
    #expect(AddressComparison.of("埼玉県東松山市箭弓町2-8-18", school) == .same)
    #expect(AddressComparison.of("埼玉県東松山市矢弓町2-8-18", school) == .different)
    #expect(AddressComparison.of("埼玉県東松山市鈺弓町2-8-18", school) == .pictureLetters)
    #expect(AddressComparison.of("埼玉県東松山市鈺弓町2-8-19", school) == .different)
  }
}

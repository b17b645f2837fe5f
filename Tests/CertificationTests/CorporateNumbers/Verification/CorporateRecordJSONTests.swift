import Registry
import Testing

@testable import Certification

@Suite struct CorporateRecordJSONTests {
  @Test func everyRecordIsReadAgainAsItWasKept() throws {
    for record in try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records {
      #expect(CorporateRecord(json: record.json) == record)
    }
  }

  @Test func knowsInWhichPartLettersArePictures() throws {
    let records = try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
    #expect(records.count { $0.pictureLetters == [.name] } + records.count { $0.pictureLetters == [.address] } == 24)
  }

  @Test func anObservationThatDoesNotSayWhereMeansBoth() throws {
    let records = try CorporateList.parse(try Fixture.bytes(Fixture.corporations)).records
    var json = try #require(records.first).json
    json["pictureLetters"] = true
    #expect(CorporateRecord(json: json)?.pictureLetters == [.name, .address])
    json["pictureLetters"] = false
    #expect(CorporateRecord(json: json)?.hasPictureLetters == false)
  }
}

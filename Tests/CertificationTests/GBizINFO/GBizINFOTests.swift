import Testing
import TextForms

@testable import Certification

@Suite struct GBizINFOTests {
  /// In the form that the OpenAPI description gives; the values are made up.
  static let answer = """
    {"hojin-infos":[{"corporate_number":"7000012050002","name":"国税庁","kana":"コクゼイチョウ","location":"東京都千代田区霞が関３丁目１－１",
    "postal_code":"1000013","status":"-","update_date":"2018-10-10T00:00:00+09:00","capital_stock":1.0e3,
    "certification":[{"title":"えるぼし認定","category":"3段階","target":"女性活躍","government_departments":"厚生労働省",
    "date_of_approval":"2019-04-01"},{"title":"くるみん","date_of_approval":"平成31年4月1日"}]}],"id":"1","message":"200"}
    """

  @Test func readsACorporationAndItsCertificates() throws {
    let corporation = try #require(try GBizINFO.parse(Array(Self.answer.utf8)).corporations.first)
    #expect(corporation.number.digits == "7000012050002")
    #expect(corporation.name == "国税庁")
    #expect(corporation.updated == CivilDate(iso: "2018-10-10"))
    #expect(corporation.certificates.map(\.title) == ["えるぼし認定", "くるみん"])
    #expect(corporation.certificates.map(\.approved) == ["2019-04-01", "2019-04-01"].map { CivilDate(iso: $0) })
  }

  @Test func takesNoCertificateForValid() throws {
    let entries = try GBizINFO.parse(Array(Self.answer.utf8)).corporations.flatMap(\.entries)
    #expect(entries.map(\.status) == [.unknown, .unknown])
    #expect(entries.first?.id == "7000012050002/えるぼし認定/2019-04-01")
  }

  @Test func saysWhatTheServiceSaysInsteadOfData() {
    let text = #"{"errors":[{"item":"corporate_number","message":"法人番号が不正です"}],"message":"400"}"#
    #expect(throws: SourceFault.refused(["corporate_number: 法人番号が不正です"])) {
      try GBizINFO.parse(Array(text.utf8))
    }
    #expect(throws: SourceFault.empty) { try GBizINFO.parse(Array(#"{"hojin-infos":[]}"#.utf8)) }
    #expect(throws: SourceFault.unknownSchema(missing: ["hojin-infos"])) { try GBizINFO.parse(Array("{}".utf8)) }
  }
}

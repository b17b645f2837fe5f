import Registry
import Testing
import TextForms

@Suite struct NDASurvivalTests {
  @Test(arguments: [
    (["survivalUntil": "2032-03-31"] as JSONObject, "2032-03-31" as String?),
    (["survivalUntil": "2032-03-31", "validUntil": "2027-03-31"], "2032-03-31"),
    (["survivalUntil": "2027-03-31", "validUntil": "2030-03-31"], nil),
    (["survivalUntil": "2027-04-01", "validUntil": "2030-03-31"], "2027-04-01"),
    (["survivalUntil": "2032-03-31", "withoutEnd": true], nil),
    (["validUntil": "2027-03-31"], nil),
  ])
  func isTheDayThroughWhichItBindsAfterTheContract(nda: JSONObject, end: String?) {
    let contract = Contract(body: ["number": "C-1", "title": "件名", "end": "2027-03-31"])
    #expect(NDA(body: nda).survivalEnd(after: contract)?.description == end)
  }

  @Test func withoutAContractItsOwnEndCounts() {
    #expect(NDA(body: ["survivalUntil": "2032-03-31"]).survivalEnd(after: nil)?.description == "2032-03-31")
    #expect(NDA(body: ["survivalUntil": "2026-03-31", "validUntil": "2026-03-31"]).survivalEnd(after: nil) == nil)
  }
}

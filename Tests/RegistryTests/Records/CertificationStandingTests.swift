import Registry
import Testing
import TextForms

@Suite struct CertificationStandingTests {
  typealias Status = Certification.Status

  @Test func statusesGetWorseFromValidToWithdrawn() {
    let order: [Status] = [.valid, .inProcess, .claimed, .unknown, .notListed, .suspended, .expired, .withdrawn]
    for (place, status) in order.enumerated() {
      for (other, better) in order.enumerated() { #expect(status.isWorse(than: better) == (place > other)) }
    }
    #expect(Set(order + [.renewalPending]) == Set(Status.allCases))
  }

  @Test func aPendingRenewalIsAsGoodAsValid() {
    #expect(!Status.renewalPending.isWorse(than: .valid))
    #expect(!Status.valid.isWorse(than: .renewalPending))
  }

  @Test func nothingButAPendingRenewalOutlivesTheEnd() {
    let after = Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0, $0.afterItsEnd) })
    #expect(
      after.filter { $0.key == $0.value }.keys.sorted { $0.rawValue < $1.rawValue } == [
        .expired, .renewalPending, .withdrawn,
      ])
    #expect(Set(after.values) == [.expired, .renewalPending, .withdrawn])
  }

  private func certification(_ fields: JSONObject) -> Certification {
    Certification(body: fields.merging(["number": "CE-1", "scheme": "ISMAP"]) { $1 })
  }

  @Test func staleFromTheDayAfter() {
    let watched = certification(["freshUntil": "2026-11-30"])
    #expect(!watched.isStale(on: CivilDate(dayNumber: date("2026-11-30"))))
    #expect(watched.isStale(on: CivilDate(dayNumber: date("2026-12-01"))))
    #expect(!certification([:]).isStale(on: CivilDate(dayNumber: date("2099-12-31"))))
  }

  private func date(_ text: String) -> Int32 { CivilDate(iso: text)?.dayNumber ?? 0 }

  @Test(
    arguments: [
      // What the register says, what the vendor claims, whether they differ.
      ("notListed", "valid", true), ("suspended", "renewalPending", true), ("inProcess", "valid", true),
      ("inProcess", "inProcess", false), ("valid", "inProcess", false), ("renewalPending", "valid", false),
      // A claim of nothing in particular is a claim that it is valid.
      ("expired", "claimed", true),
      // Nobody asked the register, or nobody understood it.
      ("claimed", "valid", false), ("unknown", "valid", false),
    ] as [(String, String, Bool)])
  func aClaimIsHeldAgainstTheRegister(status: String, claimed: String, differs: Bool) {
    let one = certification(["status": .string(status), "claimedStatus": .string(claimed)])
    #expect(one.isClaimNotBorneOut == differs)
  }

  @Test func soIsAnEndThatTheVendorClaims() {
    func isNotBorneOut(_ until: JSONValue?, _ claimed: JSONValue?) -> Bool {
      var fields: JSONObject = ["status": "valid"]
      fields["validUntil"] = until
      fields["claimedUntil"] = claimed
      return certification(fields).isClaimNotBorneOut
    }
    #expect(isNotBorneOut("2027-03-31", "2027-04-01"))
    #expect(!isNotBorneOut("2027-03-31", "2027-03-31"))
    #expect(!isNotBorneOut("2028-03-31", "2027-03-31"))
    #expect(!isNotBorneOut(nil, "2027-03-31"))
    #expect(!isNotBorneOut("2027-03-31", nil))
  }
}

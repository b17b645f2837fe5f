import Certification
import Testing

/// A corporation of the fixture of the corporate-number register that went into another, and that other.
struct MergerInFixture {
  let absorbed: String
  let successor: String

  init() throws {
    let list = try CorporateList.parse(try CertificationBench.fixture("nta/nta-diff_20260819.csv"))
    let register = CorporateRegister(list.records)
    let steps = list.records.compactMap { register.chain(from: $0.number).steps.first }
    let step = try #require(steps.first)
    absorbed = step.from.digits
    successor = step.to.digits
  }
}

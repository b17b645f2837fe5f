import Registry
import SQLiteStore
import TestSupport
import Testing

@Suite struct SQLiteStoreTests {
  @Test func aNewRegisterVerifies() throws {
    let test = try TestRegister()
    let verification = try test.store.verify()
    #expect(verification.holds)
    #expect(verification.entries == 2)
  }
}

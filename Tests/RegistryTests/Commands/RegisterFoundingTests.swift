import Registry
import TestSupport
import Testing

@Suite struct RegisterFoundingTests {
  @Test func firstEntryNamesTheRegister() async throws {
    let test = try TestRegister()
    let entry = try await test.read { try $0.entry(1) }
    #expect(entry?.kind == .register)
    #expect(try entry?.body()?["number"] == .string(TestRegister.identity.description))
    #expect(try entry?.body()?["program"] == "daicho 0.0.0")
    #expect(entry?.previous == .zero)
    #expect(try await test.read { try $0.head().sequence } == 2)
  }

  @Test func aRegisterIsFoundedOnce() async throws {
    let test = try TestRegister()
    let context = test.context
    await #expect(throws: RegisterError.numberTaken(.register, number: TestRegister.identity.description)) {
      try await test.store.write { writer in
        _ = try Register.found(writer: writer, context: context, act: Act(command: "init"), program: "daicho")
      }
    }
  }
}

import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ObservationTests {
  private let test: TestRegister
  private static let kept = Observation.Kept(
    sha256: String(repeating: "a", count: 64), storedSHA256: String(repeating: "b", count: 64))

  init() throws { test = try TestRegister() }

  private func observation(
    _ source: String = "ismap", at time: String = "2026-11-27T04:05:06.123Z", _ fetch: Observation.Fetch = .ok
  ) throws -> Observation {
    var observation = Observation(
      source: source, address: "https://www.example.go.jp/list.csv", at: try #require(Instant(time)), fetch: fetch)
    guard fetch == .ok else { return observation }
    observation.body = Self.kept
    observation.size = 3
    observation.records = Self.kept
    observation.entries = 0
    return observation
  }

  @Test func isReadAsItWasRecorded() async throws {
    var first = try observation()
    first.statusLine = "HTTP/1.1 200 OK"
    first.etag = "\"5f\""
    first.lastModified = "Fri, 27 Nov 2026 00:00:00 GMT"
    first.listDate = CivilDate(iso: "2026-11-26")
    first.warnings = [.object(["code": "status-unknown", "row": 5])]
    var failed = try observation(at: "2026-11-28T04:05:06.123Z", .failed)
    failed.fault = Observation.Fault(code: "timeout", text: "60秒以内に応答がなかった")
    let other = try observation("fedramp", .notModified)
    try await test.record { [first, failed] transaction in
      for one in [first, failed, other] { try transaction.recordObservation(one) }
    }
    let known = try await test.store.read { reader in
      let sequence = try reader.head().sequence
      return (
        try reader.observations(of: "ismap", at: sequence).map(\.observation),
        try reader.observations(at: sequence).map(\.observation)
      )
    }
    #expect(known.0 == [first, failed])
    #expect(known.1 == [first, failed, other])
    #expect(first.number == "ismap@2026-11-27T04:05:06.123Z")
  }

  @Test func oneSourceIsObservedOnceAtATime() async throws {
    let one = try observation()
    try await test.record { _ = try $0.recordObservation(one) }
    await #expect(throws: RegisterError.numberTaken(.observation, number: one.number)) {
      try await test.record { _ = try $0.recordObservation(one) }
    }
  }

  private func faults(_ change: (inout JSONObject) -> Void, in file: String = "observation") throws -> [String] {
    var body = try FormatFixture.read(.observation, in: file).body
    change(&body)
    return RecordDescriptor.of(.observation).faults(in: body).map(\.key)
  }

  @Test func whatWasReceivedIsThereWholeOrNotAtAll() throws {
    #expect(try faults { $0["storedSHA256"] = nil } == ["storedSHA256"])
    #expect(try faults { $0["recordsSHA256"] = nil } == ["recordsSHA256"])
    #expect(try faults { $0["entries"] = nil } == ["entries"])
    #expect(try faults { $0["bodySHA256"] = "ABC" } == ["bodySHA256"])
    #expect(try faults { body in for key in ["bodySHA256", "storedSHA256"] { body[key] = nil } } == ["bodySHA256"])
  }

  @Test func aFailureSaysWhyAndNothingElseDoes() throws {
    #expect(try faults({ $0["fault"] = nil }, in: "observation+failed") == ["fault"])
    #expect(try faults { $0["fault"] = "timeout" } == ["fault"])
  }

  @Test func itsTimeIsInOneForm() throws {
    #expect(try faults { $0["at"] = "2026-11-27T13:05:06+09:00" } == ["at"])
    #expect(try faults { $0["at"] = "yesterday" } == ["at"])
  }
}

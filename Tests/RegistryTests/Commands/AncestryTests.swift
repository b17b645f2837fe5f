import Registry
import TestSupport
import Testing
import TextForms

/// A record may not be its own ancestor.
@Suite struct AncestryTests {
  private let test: TestRegister
  private let top: RecordID
  private let middle: RecordID
  private let bottom: RecordID

  /// Subcontracts T-1 under a contract, T-2 under T-1, T-3 under T-2.
  init() async throws {
    let test = try TestRegister()
    let contract = try await test.addContract("C-1")
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "甲"]) }
    func add(_ number: String, _ key: String, _ above: RecordID) async throws -> RecordID {
      try await test.record {
        try $0.add(
          .subcontract,
          [
            "number": .string(number), "vendor": .string(vendor.description), key: .string(above.description),
          ])
      }
    }
    self.test = test
    top = try await add("T-1", "contract", contract)
    middle = try await add("T-2", "parent", top)
    bottom = try await add("T-3", "parent", middle)
  }

  private func put(
    _ record: RecordID, under parent: RecordID, _ effect: RegisterTransaction.Effect = .correction
  ) async throws {
    try await test.record {
      _ = try $0.edit(
        record, ["parent": .string(parent.description), "contract": nil], effect: effect)
    }
  }

  @Test func notByAnyWay() async throws {
    for (parent, found) in [(top, "T-1"), (middle, "T-2"), (bottom, "T-3")] {
      let error = await #expect(throws: RegisterError.self) { try await put(top, under: parent) }
      guard case .invalid(.subcontract, "T-1", let faults)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(faults.map(\.code) == [.cycle])
      #expect(faults.map(\.key) == ["parent"])
      #expect(faults.map(\.found) == [found])
    }
  }

  @Test func anotherBranchIsFine() async throws {
    try await put(bottom, under: top)
    // Now T-2 may go under T-3.
    try await put(middle, under: bottom)
  }

  @Test func theOrderMayTurnOnADay() async throws {
    let day = date("2027-04-01")
    let contract = try await test.read { try $0.find(.contract, number: "C-1", at: $0.head().sequence) }
    let id = try #require(contract).description
    try await test.record {
      _ = try $0.edit(middle, ["parent": nil, "contract": .string(id)], effect: .change(from: day))
    }
    try await put(top, under: middle, .change(from: day))
    // Before that day the old order holds.
    let before = date("2027-03-31")
    let error = await #expect(throws: RegisterError.self) {
      try await put(top, under: middle, .change(from: before))
    }
    #expect(error?.code == "record-own-ancestor")
  }

  @Test func whatComesToHoldLaterCounts() async throws {
    try await put(bottom, under: top, .change(from: date("2026-05-01")))
    let error = await #expect(throws: RegisterError.self) {
      try await put(top, under: bottom, .change(from: date("2026-04-01")))
    }
    #expect(error?.code == "record-own-ancestor")
  }

  @Test func otherKindsToo() async throws {
    let (old, new) = try await test.record { transaction in
      let old = try transaction.add(.regulation, ["number": "G-1", "title": "旧規程"])
      return (
        old,
        try transaction.add(
          .regulation, ["number": "G-2", "title": "新規程", "replaces": .string(old.description)])
      )
    }
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.edit(old, ["replaces": .string(new.description)], effect: .correction) }
    }
    #expect(error?.code == "record-own-ancestor")
  }
}

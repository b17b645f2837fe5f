import Registry
import Testing

@Suite struct RecordDescriptorTests {
  @Test(arguments: RecordKind.allCases)
  func everyFieldHasOneKeyAndOneFlag(kind: RecordKind) {
    let descriptor = RecordDescriptor.of(kind)
    #expect(descriptor.kind == kind)
    #expect(Set(descriptor.fields.map(\.key)).count == descriptor.fields.count)
    #expect(Set(descriptor.fields.map(\.flagName)).count == descriptor.fields.count)
    #expect(descriptor.fields.allSatisfy { !$0.words.ja.isEmpty && !$0.words.en.isEmpty })
    #expect(descriptor.field("retired") == nil)
  }

  @Test(arguments: RecordKind.allCases)
  func everyKindIsKnownByANumberButARedaction(kind: RecordKind) {
    #expect(RecordDescriptor.of(kind).field("number")?.isRequired == (kind == .redaction ? nil : true))
  }

  @Test func namesEveryFaultOfABody() {
    let faults = RecordDescriptor.of(.contract).faults(in: [
      "number": "C-1", "start": "2026-4-1", "amount": -1, "kinds": .array([]), "color": "red", "vendor": "V-1",
      "systems": .array([""]), "confidentiality": "3", "subcontracted": "yes", "fiscalYear": 1,
    ])
    #expect(
      Set(faults.map(\.key)) == [
        "title", "start", "amount", "kinds", "color", "vendor", "systems", "confidentiality", "subcontracted",
        "fiscalYear",
      ])
    #expect(faults.first { $0.key == "title" }?.code == .missing)
    #expect(faults.first { $0.key == "color" }?.code == .unknownField)
  }

  @Test func repeatedChoicesAreRefused() {
    let body: JSONObject = ["number": "C-1", "title": "件", "kinds": .array(["build", "build"])]
    #expect(RecordDescriptor.of(.contract).faults(in: body).map(\.key) == ["kinds"])
  }

  @Test func refusesDataThatCouldNotBeReadBack() throws {
    func faults(_ content: JSONValue) -> [String] {
      RecordDescriptor.of(.catalogue).faults(in: [
        "number": "x", "version": "1", "requirements": .array(["9.1-1"]), "catalogue": content,
      ]).map(\.key)
    }
    var deep = JSONValue.array([])
    for _ in 0..<62 { deep = .array([deep]) }
    #expect(faults(.object(["a": .array([.integer(CanonicalJSON.largestInteger)])])).isEmpty)
    #expect(faults(.object(["a": .array([.integer(CanonicalJSON.largestInteger + 1)])])) == ["catalogue"])
    #expect(faults(.object(["a": .integer(.min)])) == ["catalogue"])
    #expect(faults(deep).isEmpty)
    #expect(try JSONReader.object(CanonicalJSON.bytes(["catalogue": deep])) == ["catalogue": deep])
    #expect(faults(.array([deep])) == ["catalogue"])
  }

  @Test func retiredIsTrueOrAbsent() {
    let body: JSONObject = ["number": "S-1", "name": "総務課"]
    let descriptor = RecordDescriptor.of(.section)
    #expect(descriptor.faults(in: body.merging(["retired": true]) { $1 }).isEmpty)
    #expect(descriptor.faults(in: body.merging(["retired": "true"]) { $1 }).map(\.key) == ["retired"])
    #expect(descriptor.faults(in: body.merging(["retired": false]) { $1 }).map(\.key) == ["retired"])
  }

  @Test func aContractDoesNotEndBeforeItStarts() {
    let body: JSONObject = ["number": "C-1", "title": "件", "start": "2026-04-01", "end": "2026-03-31"]
    let faults = RecordDescriptor.of(.contract).faults(in: body)
    #expect(faults.map(\.code) == [.contradiction])
    #expect(faults.map(\.key) == ["end"])
    #expect(RecordDescriptor.of(.contract).faults(in: body.merging(["end": "2026-04-01"]) { $1 }).isEmpty)
  }

  @Test func denyingImportantInformationNeedsAReason() {
    let body: JSONObject = ["number": "C-1", "title": "件", "handlesImportantInformation": false]
    #expect(RecordDescriptor.of(.contract).faults(in: body).map(\.key) == ["importantInformationReason"])
    #expect(
      RecordDescriptor.of(.contract).faults(in: body.merging(["importantInformationReason": "機器の貸与のみ"]) { $1 }).isEmpty)
  }

  @Test func anNDADoesNotEndAndGoOnForEver() {
    let vendor = JSONValue.string(RecordID(high: 1, low: 2).description)
    let body: JSONObject = ["number": "N-1", "vendor": vendor, "validUntil": "2026-09-30"]
    let descriptor = RecordDescriptor.of(.nda)
    #expect(descriptor.faults(in: body).isEmpty)
    #expect(descriptor.faults(in: body.merging(["withoutEnd": true]) { $1 }).map(\.code) == [.contradiction])
    #expect(descriptor.faults(in: body.merging(["withoutEnd": false]) { $1 }).isEmpty)
    #expect(descriptor.faults(in: body.merging(["signed": "2026-10-01"]) { $1 }).map(\.code) == [.contradiction])
    #expect(descriptor.faults(in: body.merging(["signed": "2026-09-30"]) { $1 }).isEmpty)
  }

  @Test func aDocumentIsKnownByADigest() {
    let descriptor = RecordDescriptor.of(.document)
    let digest = JSONValue.string(Digest.of([1]).description)
    #expect(descriptor.faults(in: ["number": digest, "name": "契約書.pdf", "size": 1]).isEmpty)
    #expect(descriptor.faults(in: ["number": "../../etc/passwd", "name": "x", "size": 1]).map(\.key) == ["number"])
  }
}

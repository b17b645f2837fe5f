/// Which fields of a record a review is about: a change of one makes an approval stale.
///
/// Administrators, dates of use, entries in ledgers and notes are none of them: they follow from the approval, or say
/// nothing of what was approved.
package enum MaterialFields {
  package static func keys(of kind: RecordKind) -> [String] {
    switch kind {
    case .cloudService:
      [
        "provider", "model", "purpose", "confidentiality", "integrity", "availability",
        "specificPersonalInformation", "personalInformation", "contract", "termsOfUse", "responsibilitySplit",
        "securityRequirements", "governingLaw", "court", "foreignLawAssessment", "migration", "disposal",
        "subcontracted",
      ]
    case .contract:
      [
        "vendor", "kinds", "confidentiality", "integrity", "availability",
        "specificPersonalInformation", "informationGiven", "informationHandled", "access", "place", "systems",
        "subcontracted",
      ]
    case .subcontract:
      ["contract", "service", "parent", "vendor", "work", "country", "informationGiven", "handlesImportantInformation"]
    case .exceptionMeasure: ["requirements", "subject", "reason", "alternative", "from", "until", "urgent"]
    case .dataLocation: ["service", "role", "region", "country"]
    default: []
    }
  }

  /// What of a body a review is about.
  package static func part(of body: JSONObject, _ kind: RecordKind) -> JSONObject {
    let keys = Set(keys(of: kind))
    return body.filter { keys.contains($0.key) }
  }

  /// Stands for what a review is about of one record: of equal content, equal, whichever version it is. 0: reviews are
  /// about nothing of its kind.
  package static func mark(_ kind: RecordKind, _ record: RecordID, _ body: JSONObject) -> Int64 {
    guard !keys(of: kind).isEmpty else { return 0 }
    let content: JSONObject = [
      "kind": .string(kind.rawValue), "record": .string(record.description), "content": .object(part(of: body, kind)),
    ]
    return mark(of: Digest.of(CanonicalJSON.bytes(content)))
  }

  /// Of all records that a review is about; their order does not matter.
  package static func digest(of marks: [Int64]) -> Digest {
    Digest.of(marks.sorted().flatMap { mark in (0..<8).map { UInt8(truncatingIfNeeded: mark >> (56 - 8 * $0)) } })
  }

  /// Short for a digest: its first 64 bits.
  package static func mark(of digest: Digest) -> Int64 { digest.bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) } }
}

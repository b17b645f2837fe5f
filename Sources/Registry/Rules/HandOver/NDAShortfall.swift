internal import TextForms

/// Why an agreement with a vendor does not cover what is given on a day.
enum NDAShortfall {
  private static let longestList = 5

  /// The agreements on record that concern the vendor or the contract, each with what it lacks.
  static func list(
    of vendor: RecordID, for contract: RecordID, on day: CivilDate, in transaction: RegisterTransaction
  ) throws -> Words {
    var (found, more): ([Words], Int) = ([], 0)
    try transaction.reader.records(.nda, on: day, at: transaction.sequence) { version in
      guard let body = version.body, !version.isRetired else { return true }
      let nda = NDA(body: body)
      guard nda.vendor == vendor || nda.contract == contract else { return true }
      guard found.count < longestList else {
        more += 1
        return true
      }
      let reason = try words(nda, version, of: vendor, for: contract, on: day, in: transaction)
      found.append(Words(ja: "\(nda.number)（\(reason.ja)）", en: "\(nda.number) (\(reason.en))"))
      return true
    }
    guard !found.isEmpty else {
      return Words(ja: "登録されている秘密保持契約はありません", en: "no NDA is recorded")
    }
    return Words(
      ja: "登録されているもの: " + found.map(\.ja).joined(separator: "、") + (more > 0 ? "、ほか\(more)件" : ""),
      en: "recorded: " + found.map(\.en).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }

  private static func words(
    _ nda: NDA, _ version: RecordVersion, of vendor: RecordID, for contract: RecordID, on day: CivilDate,
    in transaction: RegisterTransaction
  ) throws -> Words {
    if nda.vendor != vendor { return Words(ja: "相手方が異なる", en: "with another party") }
    if let other = nda.contract, other != contract {
      let number = try transaction.reader.timeline(of: other, at: transaction.sequence).last?.number ?? ""
      return Words(ja: "契約「\(number)」だけが対象", en: "for the contract \"\(number)\" only")
    }
    switch NDAFacts(nda, version).standing(on: day.dayNumber) {
    case .notSigned:
      let signed = nda.signed?.description ?? ""
      return Words(ja: "締結日が \(signed)", en: "signed on \(signed)")
    case .lapsed, .survives:
      let end = (nda.validUntil ?? nda.survivalUntil)?.description ?? ""
      return Words(ja: "\(end) に有効期限が切れている", en: "ended on \(end)")
    case .signingUnknown: return Words(ja: "締結日の登録がない", en: "no day of signing is recorded")
    case .endUnknown:
      return Words(ja: "有効期限も期限なしも登録がない", en: "neither an end nor that it has none is recorded")
    case .inForce:
      let start = version.effectiveFrom?.description ?? ""
      return Words(ja: "\(start) から有効として登録", en: "recorded as from \(start)")
    }
  }
}

extension NDAFacts {
  /// Of an agreement as one version of its record says it; keys are left to whoever knows them.
  init(_ nda: NDA, _ version: RecordVersion) {
    self.init()
    key = version.key
    sequence = version.sequence
    effectiveFrom = version.effectiveFrom
    isRetired = version.isRetired
    signed = nda.signed
    validUntil = nda.validUntil
    withoutEnd = nda.withoutEnd
    survivalUntil = nda.survivalUntil
  }
}

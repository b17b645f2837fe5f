internal import Registry
internal import TextForms

/// One product of the marketplace.
struct FedRAMPProduct {
  private let members: JSONObject
  private let schema: FedRAMPSchema

  init(_ members: JSONObject, _ schema: FedRAMPSchema) {
    self.members = members
    self.schema = schema
  }

  func text(_ name: String) -> String? { members[name]?.plainText }

  func entry(id: String, _ builder: inout ListBuilder) -> ListedEntry {
    var entry = ListedEntry(source: FedRAMP.source, id: id, status: status(id, &builder))
    entry.rawStatus = text(schema.status)
    entry.provider = schema.provider.lazy.compactMap(text).first
    entry.service = schema.service.lazy.compactMap(text).first
    entry.level = text(schema.level)
    entry.registered = authorized(id, &builder)
    entry.scope = scope
    return entry
  }

  private func status(_ id: String, _ builder: inout ListBuilder) -> Certification.Status {
    guard let word = text(schema.status) else {
      builder.warn(.noStatus(id: id))
      return .unknown
    }
    guard let stage = FedRAMPStage(word) else {
      builder.warn(.unknownStatus(word))
      return .unknown
    }
    // What was delisted inside may stand as authorized outside for weeks: nobody knows then which of them holds.
    if stage != .none, let note = schema.internalStatus.flatMap(text), note == FedRAMPStage.delisted {
      builder.warn(.statusContradiction(id: id, word, note))
      return .unknown
    }
    return stage.status
  }

  private func authorized(_ id: String, _ builder: inout ListBuilder) -> CivilDate? {
    guard let written = text(schema.authorized), !Self.isNoDate(written) else { return nil }
    if let day = FedRAMPTimestamp.day(written) { return day }
    builder.warn(.unreadableDate(id: id, field: .registered, text: written))
    return nil
  }

  /// What a sheet leaves where there is no date: `Not Active`, `No FRR Date`, `#N/A`.
  private static func isNoDate(_ text: String) -> Bool {
    text.hasPrefix("Not ") || text.hasPrefix("No ") || text.hasPrefix("#")
  }

  /// In one order whatever the day's is: the sheet writes the same models now in one order and now in another.
  private var scope: String? {
    let models = (members[schema.models]?.array ?? []).compactMap(\.plainText).sorted()
    let parts = models + [text(schema.deployment)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

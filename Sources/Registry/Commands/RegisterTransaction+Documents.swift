extension RegisterTransaction {
  /// What recording a document did.
  public enum DocumentEffect: String, Sendable {
    case added
    /// It was recorded before; its title or what it is for is new.
    case changed
    case unchanged
  }

  /// Records a file that lies in the content store. One file is one document, under however many names it comes.
  ///
  /// - Parameter purpose: is added to those that are recorded.
  @discardableResult
  public func recordDocument(
    sha256: String, name: String, size: Int64, title: String? = nil, purpose: Document.Purpose? = nil
  ) throws -> DocumentEffect {
    if let purpose { try checkRequirement(purpose.requirement, of: .document, number: sha256) }
    guard let record = try reader.find(.document, number: sha256, at: sequence) else {
      var body: JSONObject = ["number": .string(sha256), "name": .string(name), "size": .integer(size)]
      body["title"] = title.map(JSONValue.string)
      body["purposes"] = purpose.map { .array([$0.json]) }
      try add(.document, body)
      return .added
    }
    let known = try reader.timeline(of: record, at: sequence).last?.body.map(Document.init(body:))
    var changes: Changes = [:]
    if let title, title != known?.title { changes["title"] = .some(.string(title)) }
    let purposes = known?.purposes ?? []
    if let purpose, !purposes.contains(purpose) {
      changes["purposes"] = .some(.array((purposes + [purpose]).map(\.json)))
    }
    guard !changes.isEmpty else { return .unchanged }
    try edit(record, changes, effect: .correction)
    return .changed
  }
}

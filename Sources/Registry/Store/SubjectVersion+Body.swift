package import Requirements
internal import TextForms

extension SubjectKind {
  /// Of which kind of subject a record is; nil: of none.
  package init?(_ kind: RecordKind, body: JSONObject) {
    switch kind {
    case .contract: self = .contract
    case .register, .catalogue, .setting, .section, .officer, .vendor, .nda, .assessment, .document, .redaction:
      return nil
    }
  }
}

extension SubjectVersion {
  /// What a body says of a subject of its kind. References are left to the store, which knows their keys.
  package init(_ kind: SubjectKind, body: JSONObject) {
    self.init()
    number = body.text("number")
    title = body["title"]?.text ?? body["name"]?.text ?? ""
    for fact in Fact.known(of: kind) { facts.read(fact, from: body) }
    switch kind {
    case .contract:
      dates.signed = body.date("signed")
      dates.start = body.date("start")
      dates.end = body.date("end")
      dates.checked = body.date("lastPeriodicCheckOn")
    case .organization, .cloudService, .informationSystem, .approval, .audit, .incident, .exception: break
    }
  }
}

extension FactValues {
  /// The field of a record has the name of the fact.
  fileprivate mutating func read(_ fact: Fact, from body: JSONObject) {
    guard let value = body[fact.rawValue] else { return }
    switch fact.kind {
    case .flag: self[fact] = value.flag
    case .list: self[choices: fact] = Choices(value.array?.compactMap(\.text) ?? [value.text ?? ""], of: fact)
    case .classification(let axis): self[rank: fact] = value.text.flatMap { axis.levels.firstIndex(of: $0) }
    }
  }
}

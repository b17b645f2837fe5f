internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// For programs: `daicho.due-list/1`. Independent of language, time zone and locale; members in canonical order.
struct DueJSONRenderer: DueRenderer {
  static let schema = "daicho.due-list/1"

  func render(_ list: DueList, to output: inout ReportOutput) throws {
    output.write("{\"asOf\":\"\(list.asOf)\",\"catalogue\":")
    output.write(
      CanonicalJSON.bytes(["id": .string(list.catalogue.id), "version": .string(list.catalogue.version)]))
    output.write(",\"items\":[")
    for (index, item) in list.items.enumerated() {
      output.write(index > 0 ? ",\n" : "\n")
      output.write(CanonicalJSON.bytes(object(item, list)))
      try output.flushIfFull()
    }
    output.write("],\"journal\":\"\(list.head)\",\"registry\":\"\(list.registry)\"")
    try output.line(",\"schema\":\"\(Self.schema)\",\"until\":\"\(list.until)\"}")
  }

  private func object(_ item: DueItem, _ list: DueList) -> JSONObject {
    let subject = list.subject(of: item)
    let requirements = list.requirements(of: item)
    var object: JSONObject = [
      "action": Self.words(list.action(of: item)),
      "citations": .array(requirements.map { .string($0.citation.rawValue) }),
      "kind": .string(item.kind.rawValue), "officesActTogether": list.actTogether(item) ? true : false,
      "offices": .array(list.actors(of: item).map(Self.office)),
      "record": .object([
        "id": .string(item.record.description), "kind": .string(item.recordKind.rawValue),
        "number": .string(item.recordNumber),
      ]),
      "requirements": .array(requirements.map { .string($0.id.rawValue) }),
      "sections": .array(list.sections(of: item).map(JSONValue.string)), "state": .string(item.state.rawValue),
      "subject": .object([
        "kind": .string(subject.kind == .register ? SubjectKind.organization.rawValue : subject.kind.rawValue),
        "number": .string(subject.number), "title": Self.words(subject.title),
      ]), "uid": .string(list.uid(of: item)),
    ]
    object["date"] = item.date.map { .string($0.description) }
    object["daysLeft"] = list.daysLeft(item).map { .integer(Int64($0)) }
    object["missing"] = item.missing.map { .string($0.rawValue) }
    object["owner"] = item.ownerName.map { .string($0) }
    if list.isSetByCity(item) { object["citySetting"] = true }
    return object
  }

  private static func office(_ actor: DueActor) -> JSONValue {
    func people(_ people: [DueActor.Person]) -> JSONValue {
      .array(people.map { .object(["name": .string($0.name), "number": .string($0.number)]) })
    }
    return .object([
      "acting": people(actor.acting), "holders": people(actor.holders), "name": words(actor.words),
      "office": .string(actor.office.rawValue), "substitutes": people(actor.substitutes),
      "vacant": actor.isVacant ? true : false,
    ])
  }

  private static func words(_ words: Words) -> JSONValue {
    .object(["en": .string(words.en), "ja": .string(words.ja)])
  }
}

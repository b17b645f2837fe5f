public import Registry
internal import TextForms

extension CorporateRecord {
  /// As an observation keeps it.
  public var json: JSONObject {
    var object: JSONObject = [
      "number": .string(number.digits), "process": .string(processCode), "name": .string(name), "kind": .string(kind),
      "latest": .bool(isLatest), "hidden": .bool(isHiddenFromSearch),
      "pictureLetters": .array(pictureLetters.map(\.rawValue).sorted().map(JSONValue.string)),
    ]
    let texts = [
      "updated": updated?.description, "changed": changed?.description, "kana": kana, "englishName": englishName,
      "prefecture": prefecture, "city": city, "street": street, "postCode": postCode, "foreignAddress": foreignAddress,
      "closed": closed?.description, "closeCause": closeCauseCode, "successor": successor?.digits,
      "changeCause": changeCause,
    ]
    for (key, text) in texts { object[key] = text.map(JSONValue.string) }
    return object
  }

  /// `true` does not say where: then they may be in either.
  private static func pictureLetters(_ value: JSONValue?) -> Set<Part> {
    if value == true { return Set(Part.allCases) }
    return Set((value?.array ?? []).compactMap { $0.text.flatMap(Part.init(rawValue:)) })
  }

  /// Reads what `json` wrote; nil for anything else.
  public init?(json object: JSONObject) {
    func text(_ key: String) -> String? { object[key]?.text }
    func date(_ key: String) -> CivilDate? { text(key).flatMap { CivilDate(iso: $0) } }
    func corporation(_ key: String) -> CorporateNumber? { text(key).flatMap { try? CorporateNumber(reading: $0) } }
    guard let number = corporation("number"), let process = text("process"), let name = text("name") else { return nil }
    self.init(
      number: number, processCode: process, updated: date("updated"), changed: date("changed"), name: name,
      kana: text("kana"), englishName: text("englishName"), kind: text("kind") ?? "", prefecture: text("prefecture"),
      city: text("city"), street: text("street"), postCode: text("postCode"), foreignAddress: text("foreignAddress"),
      closed: date("closed"), closeCauseCode: text("closeCause"), successor: corporation("successor"),
      changeCause: text("changeCause"), isLatest: object["latest"] == true,
      isHiddenFromSearch: object["hidden"] == true,
      pictureLetters: Self.pictureLetters(object["pictureLetters"]))
  }
}

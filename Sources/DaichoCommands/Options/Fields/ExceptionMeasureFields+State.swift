internal import Registry
internal import TextForms

extension ExceptionMeasureFields {
  /// Where each stands, and when it was last reviewed (8.4(3)).
  static func further(
    of states: [RecordState], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [RecordList.FurtherColumn] {
    var reviews: [RecordID: (on: CivilDate, event: Event)] = [:]
    try reader.records(.event, on: day, at: sequence) { version in
      guard !version.isRetired, let event = version.body.map(Event.init(body:)), event.kind == .review,
        let subject = event.subject, let on = event.on, on <= day
      else { return true }
      if reviews[subject].map({ $0.on <= on }) ?? true { reviews[subject] = (on, event) }
      return true
    }
    let stands = states.map { ExceptionMeasure(body: $0.body).state(on: day) }
    return [
      RecordList.FurtherColumn(
        key: "state", words: Words(ja: "状態", en: "state"),
        values: stands.map { ($0.words, .string($0.rawValue)) }),
      RecordList.FurtherColumn(
        key: "lastReview", words: Words(ja: "最近の状況確認", en: "last review"),
        values: states.map { state in
          guard let review = reviews[state.version.record] else { return (Words(ja: "", en: ""), nil) }
          var json: JSONObject = ["event": .string(review.event.number), "on": .string(review.on.description)]
          json["result"] = review.event.result.map(JSONValue.string)
          return (Words(ja: review.on.description, en: review.on.description), .object(json))
        }),
    ]
  }
}

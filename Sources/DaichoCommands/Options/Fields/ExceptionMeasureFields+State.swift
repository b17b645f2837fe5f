internal import Registry
internal import TextForms

extension ExceptionMeasureFields {
  /// Where each stands, and when it was last reviewed (8.4(3)).
  static func computed(
    _ versions: [RecordVersion], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [ComputedColumn] {
    let states = try ExceptionStates(on: day, at: sequence, reader: reader)
    var reviews: [RecordID: (on: CivilDate, event: Event)] = [:]
    try reader.records(.event, on: day, at: sequence) { version in
      guard !version.isRetired, let event = version.body.map(Event.init(body:)), event.kind == .review,
        let subject = event.subject, let on = event.on, on <= day, try states.counts(review: event, of: subject)
      else { return true }
      if reviews[subject].map({ $0.on <= on }) ?? true { reviews[subject] = (on, event) }
      return true
    }
    return [
      ComputedColumn(
        key: "state", heading: Words(ja: "状態", en: "state"),
        values: try versions.map { version -> ComputedColumn.Value? in
          guard let exception = version.body.map(ExceptionMeasure.init(body:)) else { return nil }
          let state = try states.state(of: exception)
          return ComputedColumn.Value(json: .string(state.rawValue), words: state.words)
        }),
      ComputedColumn(
        key: "lastReview", heading: Words(ja: "最近の状況確認", en: "last review"),
        values: versions.map { version -> ComputedColumn.Value? in
          guard let review = reviews[version.record] else { return nil }
          var json: JSONObject = ["event": .string(review.event.number), "on": .string(review.on.description)]
          json["result"] = review.event.result.map(JSONValue.string)
          return ComputedColumn.Value(
            json: .object(json), words: Words(ja: review.on.description, en: review.on.description))
        }),
    ]
  }
}

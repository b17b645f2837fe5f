internal import TextForms

/// What holds of a record from which day on, read once into values.
struct RecordTimeline<Value: Sendable>: Sendable {
  /// In the order of their days; a value of nil: retired or redacted.
  private let steps: [(from: Int32, value: Value?)]

  init(_ versions: [RecordVersion], _ read: (JSONObject) -> Value) {
    steps = versions.map { version in
      (version.effectiveFrom?.dayNumber ?? .min, version.isRetired ? nil : version.body.map(read))
    }
  }

  init(_ value: Value) { steps = [(.min, value)] }

  /// Nil: it is not there on that day.
  func value(on day: CivilDate) -> Value? { steps.last { $0.from <= day.dayNumber }?.value }

  /// Everything that it ever says.
  var values: [Value] { steps.compactMap(\.value) }
}

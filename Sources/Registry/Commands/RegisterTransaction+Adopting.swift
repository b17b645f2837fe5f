extension RegisterTransaction {
  /// Makes a catalogue the one by which is judged.
  ///
  /// - Parameter body: as `AdoptedCatalogue.body(adopting:)` makes it.
  /// - Returns: false when it is so already; nothing is recorded then.
  package func adopt(_ body: JSONObject) throws -> Bool {
    guard try reader.adoptedCatalogue(at: sequence) != body else { return false }
    let number = body["number"]?.text ?? ""
    guard let record = try reader.find(.catalogue, number: number, at: sequence) else {
      try add(.catalogue, body)
      return true
    }
    if try reader.timeline(of: record, at: sequence).last?.body == body {
      // It was adopted once, and another one after it: it comes back as a record of its own.
      try retire(record, from: today, reason: act.reason ?? act.command)
      try add(.catalogue, body)
    } else {
      try edit(record, body.mapValues { $0 }, effect: .correction)
    }
    return true
  }
}

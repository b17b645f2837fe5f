import Registry
import TextForms

extension ProcedureOracle {
  /// Hand-overs of important information on record that no agreement in force on their day covers.
  func uncovered(_ events: [RecordID], agreements: [RecordID]) throws -> Set<RecordID> {
    Set(try events.filter { try isUncovered($0, agreements) })
  }

  private func isUncovered(_ event: RecordID, _ agreements: [RecordID]) throws -> Bool {
    guard let event = try body(event, on: date(9999)), event["kind"] == "handOver", let day = event.date("on"),
      event["givesImportantInformation"] != false
    else { return false }
    var receiver = event["subject"]
    var body = try held(receiver, on: day)
    while let above = body?["work"] == nil ? nil : body?["contract"] ?? body?["service"] ?? body?["parent"] {
      receiver = above
      body = try held(above, on: day)
    }
    guard let body else { return true }
    if event["givesImportantInformation"] == nil, body["givesImportantInformation"] == false { return false }
    let vendor = body["vendor"] ?? body["provider"]
    let contracts = [receiver, body["contract"]]
    return try !agreements.contains { agreement in
      guard let agreement = try self.body(agreement, on: day), agreement["vendor"] == vendor,
        agreement["contract"].map({ contracts.contains($0) }) ?? true, let signed = agreement.date("signed"),
        signed <= day
      else { return false }
      return agreement["withoutEnd"] == true || agreement.date("validUntil").map { $0 >= day } ?? false
    }
  }

  /// Before its first day what that says.
  private func held(_ record: JSONValue?, on day: CivilDate) throws -> JSONObject? {
    guard let record = record?.text.flatMap(RecordID.init) else { return nil }
    let timeline = try timeline(record)
    return (timeline.last { $0.effectiveFrom ?? day <= day } ?? timeline.first)?.body
  }

  private func date(_ year: Int) -> CivilDate { CivilDate(iso: "\(year)-01-01") ?? today }

  /// Whether what its end asks for is confirmed, by the day on which it was closed.
  func isConfirmed(_ subject: RecordID, closedOn day: CivilDate, by events: [RecordID]) throws -> Bool {
    let done = try events.compactMap { try body($0, on: day) }.filter { event in
      event["subject"]?.text == subject.description && event.date("on").map { $0 <= day } ?? false
        && ["by", "method", "result"].allSatisfy { event[$0] != nil }
        && (event["action"] != nil || event["actionTaken"] == false)
    }
    let kinds = Set(done.compactMap { $0["kind"]?.text })
    let disposed = Set(done.flatMap { $0.texts("disposed") })
    return try body(subject)?["title"] != nil
      ? kinds.isSuperset(of: ["acceptance", "return"]) : disposed.isSuperset(of: ["information", "accounts"])
  }
}

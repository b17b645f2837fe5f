internal import TextForms

/// The steps of an exception (8.4), each an act of the officer who acts.
extension RegisterTransaction {
  /// Asks for it today.
  public func askForException(_ exception: RecordID) throws {
    let officer = try officerOfException(Words(ja: "例外措置の申請", en: "ask for an exception"))
    try edit(
      exception, ["askedOn": .string(today.description), "askedByOfficer": .string(officer.description)],
      effect: .change(from: today))
  }

  /// Joins today what an officer of another office has asked for (8.4(1)).
  public func joinException(_ exception: RecordID) throws {
    let officer = try officerOfException(Words(ja: "例外措置の共同の申請", en: "join in asking for an exception"))
    try edit(
      exception, ["joinedOn": .string(today.description), "joinedByOfficer": .string(officer.description)],
      effect: .change(from: today))
  }

  /// Who has to ask for it as well, as it stands today; nil: no offices ask together.
  public func jointRequest(for exception: RecordID) throws -> JointRequest? {
    guard let body = try reader.timeline(of: exception, at: sequence).body(on: today) else { return nil }
    let measure = ExceptionMeasure(body: body)
    guard let duty = try OfficeDuty(\.filing, of: .exception, subject: measure.subject, in: self),
      duty.right.isTogether
    else { return nil }
    let acted = [(measure.askedByOfficer, measure.askedOn), (measure.joinedByOfficer, measure.joinedOn)]
    let found = try duty.together(acted, on: today)
    return JointRequest(
      open: found.open.map { JointRequest.Seat(office: $0.name, holders: $0.holders) },
      vacant: found.vacant.map(\.name))
  }

  /// Records that the state of an exception was looked at today (8.4(3)): an event that says who, how, with what result and
  /// what was done about it.
  ///
  /// - Returns: the event.
  @discardableResult
  public func reviewException(_ exception: RecordID, _ review: ExceptionReview) throws -> RecordID {
    let officer = try officerOfException(Words(ja: "例外措置の状況確認", en: "review an exception"))
    var body: JSONObject = [
      "number": .string(review.number), "kind": .string(Event.Kind.review.rawValue),
      "subject": .string(exception.description), "on": .string(today.description),
      "byOfficer": .string(officer.description), "method": .string(review.method), "result": .string(review.result),
    ]
    if let action = review.action { body["action"] = .string(action) } else { body["actionTaken"] = false }
    return try add(.event, body)
  }

  /// Permits it today.
  public func permitException(_ exception: RecordID) throws {
    let officer = try officerOfException(Words(ja: "例外措置の許可", en: "permit an exception"))
    try edit(
      exception, ["permittedOn": .string(today.description), "permittedByOfficer": .string(officer.description)],
      effect: .change(from: today))
  }

  /// An urgent one is reported to the CISO today (8.4(2)).
  public func reportException(_ exception: RecordID) throws {
    _ = try officerOfException(Words(ja: "例外措置の事後報告", en: "report an urgent exception"))
    try edit(exception, ["reportedOn": .string(today.description)], effect: .change(from: today))
  }

  private func officerOfException(_ name: Words) throws -> RecordID {
    guard let officer = act.officer else { throw RegisterError.officerRequired(act: name) }
    return officer
  }
}

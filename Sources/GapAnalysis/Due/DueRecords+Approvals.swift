internal import Registry
internal import TextForms

extension DueRecords {
  mutating func addExceptions(from reader: any RegisterReading) throws {
    try reader.each(.exceptionMeasure, on: query.asOf, at: sequence) { version, body in
      let exception = ExceptionMeasure(body: body)
      let place = add(version, title: Words(exception.reason ?? ""), parent: exception.subject, end: exception.until)
      add(DueItem(.exceptionEnd, exception.until, subject: place, of: DueRecord(version)))
      if exception.isUrgent == true, exception.reportedOn == nil {
        add(
          DueItem(.exceptionReport, exception.from, subject: place, of: DueRecord(version)), isOpenWhenPast: true)
      }
    }
  }

  /// Of several approvals of one subject under one scheme the newest counts.
  mutating func addApplications(from reader: any RegisterReading) throws {
    struct Key: Hashable {
      let subject: RecordID
      let scheme: Application.Scheme
    }
    var newest: [Key: (item: DueItem, decided: CivilDate)] = [:]
    var order: [Key] = []
    try reader.each(.application, on: query.asOf, at: sequence) { version, body in
      let application = Application(body: body)
      add(version, title: application.scheme?.words ?? Words(""), parent: application.subject)
      guard application.decision == .approved || application.decision == .approvedWithConditions,
        let subject = application.subject, let place = place(of: subject), let scheme = application.scheme
      else { return }
      let key = Key(subject: subject, scheme: scheme)
      let decided = application.decidedOn ?? application.appliedOn ?? CivilDate(dayNumber: Day.always)
      if newest[key] == nil { order.append(key) }
      if let known = newest[key], known.decided > decided { return }
      let item = DueItem(.approvalEnd, application.validUntil, subject: place, of: DueRecord(version))
      newest[key] = (item, decided)
    }
    for key in order {
      // Without an end the city has set none.
      guard let item = newest[key]?.item, item.date != nil else { continue }
      add(item, isOpenWhenPast: subjects[item.subject].isRunning(on: query.asOf), scheme: key.scheme)
    }
  }

  mutating func addRemediations(from reader: any RegisterReading) throws {
    try reader.each(.remediation, on: query.asOf, at: sequence) { version, body in
      let plan = Remediation(body: body)
      guard plan.progress != .done, plan.progress != .abandoned, plan.doneOn.map({ $0 > query.asOf }) ?? true,
        let place = place(of: plan.subject)
      else { return }
      var item = DueItem(.remediation, plan.plannedOn, subject: place, of: DueRecord(version))
      item.owner = plan.owner
      item.ownerName = plan.ownerName
      if let requirement = authorities.place(of: plan.requirement) { item.cite(requirement) }
      add(item, isOpenWhenPast: true)
    }
  }
}

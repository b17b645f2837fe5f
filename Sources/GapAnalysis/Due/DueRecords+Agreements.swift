internal import Registry
internal import TextForms

extension DueRecords {
  /// One that ended is open only where a verdict rests on it.
  mutating func addAgreements(from reader: any RegisterReading) throws {
    try reader.each(.nda, on: query.asOf, at: sequence) { version, body in
      let nda = NDA(body: body)
      // It covers a contract that was retired.
      if nda.contract != nil, place(of: nda.contract) == nil { return }
      guard let place = place(of: nda.contract ?? nda.vendor) else { return }
      let record = DueRecord(version)
      let isNeeded = nda.contract == nil || subjects[place].isRunning(on: query.asOf)
      if let end = nda.validUntil {
        add(DueItem(.ndaEnd, end, subject: place, of: record))
        // It ends soon, and nobody recorded how long its duties bind after that.
        if nda.survivalUntil == nil, end >= query.asOf, end <= query.until {
          add(DueItem(.ndaSurvivalEnd, nil, subject: place, of: record))
        }
      } else if !nda.withoutEnd, isNeeded {
        add(DueItem(.ndaEnd, nil, subject: place, of: record))
      }
      if let survival = nda.survivalEnd(after: nda.contract.flatMap { contracts[$0] }) {
        add(DueItem(.ndaSurvivalEnd, survival, subject: place, of: record))
      }
    }
  }

  /// A later one of the same scheme takes the place of one before it.
  mutating func addCertifications(from reader: any RegisterReading) throws {
    struct Key: Hashable {
      let scheme: String
      let of: Int
    }
    var latest: [Key: (items: [DueItem], until: CivilDate?)] = [:]
    var order: [Key] = []
    try reader.each(.certification, on: query.asOf, at: sequence) { version, body in
      let certification = Certification(body: body)
      guard let place = place(of: certification.service ?? certification.holder), certification.isHeld else { return }
      let key = Key(scheme: Width.foldedForMatching(certification.scheme), of: place)
      let record = DueRecord(version)
      let items = [
        DueItem(.certificationEnd, certification.validUntil, subject: place, of: record),
        certification.freshUntil.map { DueItem(.certificationCheck, $0, subject: place, of: record) },
      ].compactMap(\.self)
      if latest[key] == nil { order.append(key) }
      if let known = latest[key]?.until, known > certification.validUntil ?? known { return }
      latest[key] = (items, certification.validUntil)
    }
    for item in order.flatMap({ latest[$0]?.items ?? [] }) {
      let subject = subjects[item.subject]
      let isUsed = subject.kind == .vendor ? !running(with: subject.record).isEmpty : subject.isRunning(on: query.asOf)
      if item.date != nil || isUsed { add(item, isOpenWhenPast: isUsed) }
    }
  }
}

extension Certification {
  /// What has lapsed or was taken away has no end to come.
  fileprivate var isHeld: Bool {
    switch status {
    case .valid, .renewalPending, .claimed, .unknown, nil: true
    case .inProcess, .expired, .suspended, .withdrawn, .notListed: false
    }
  }
}

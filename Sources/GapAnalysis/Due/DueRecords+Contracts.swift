internal import Registry
internal import TextForms

extension DueRecords {
  mutating func addContracts(from reader: any RegisterReading) throws {
    var contracts: [(place: Int, record: DueRecord, contract: Contract, notice: CivilDate?, isAutomatic: Bool)] = []
    var followed: Set<RecordID> = []
    try reader.each(.contract, on: query.asOf, at: sequence) { version, body in
      let contract = Contract(body: body)
      let place = add(
        version, title: Words(contract.title), section: contract.section, vendor: contract.vendor,
        end: contract.closedOn ?? contract.end)
      self.contracts[version.record] = contract
      if let predecessor = contract.predecessor { followed.insert(predecessor) }
      let isAutomatic =
        contract.renewsAutomatically ?? body["renewal"]?.text.map(AutomaticRenewal.isNamed) ?? false
      contracts.append((place, DueRecord(version), contract, body.date("noticeDate"), isAutomatic))
    }
    for (place, record, contract, notice, isAutomatic) in contracts {
      let isFollowed = followed.contains(record.record)
      guard contract.closedOn.map({ $0 > query.asOf }) ?? true else { continue }
      // What ended stays open until it is closed, and one that renews itself runs on until nobody knows when.
      add(DueItem(.contractEnd, contract.end, subject: place, of: record), isOpenWhenPast: true)
      let isRunning = isAutomatic || subjects[place].isRunning(on: query.asOf)
      if notice != nil || (isAutomatic && !isFollowed && isRunning) {
        add(
          DueItem(.noticeDate, notice, subject: place, of: record),
          isOpenWhenPast: !isFollowed && subjects[place].isRunning(on: query.asOf))
      }
    }
  }

  mutating func addServices(from reader: any RegisterReading) throws {
    try reader.each(.cloudService, on: query.asOf, at: sequence) { version, body in
      let service = CloudService(body: body)
      let place = add(
        version, title: Words(service.name), section: service.section, parent: service.contract,
        vendor: service.provider, end: service.closedOn ?? service.useEnd)
      subjects[place].administrator = service.administratorOfficer
      if let system = service.system { addSystem(system, to: place) }
      // Without an end it is used on.
      if let end = service.useEnd, service.closedOn.map({ $0 > query.asOf }) ?? true {
        add(DueItem(.serviceEnd, end, subject: place, of: DueRecord(version)), isOpenWhenPast: true)
      }
    }
  }

  mutating func addSystems(from reader: any RegisterReading) throws {
    try reader.each(.informationSystem, on: query.asOf, at: sequence) { version, body in
      let system = InformationSystem(body: body)
      let place = add(version, title: Words(system.name), section: system.section, end: system.operationEnd)
      for behind in [version.record] + system.contracts + system.services {
        if let behind = self.place(of: behind) { addSystem(version.record, to: behind) }
      }
      if let end = system.operationEnd { add(DueItem(.systemEnd, end, subject: place, of: DueRecord(version))) }
    }
  }

  mutating func addVendors(from reader: any RegisterReading) throws {
    try reader.each(.vendor, on: query.asOf, at: sequence) { version, body in
      add(version, title: Words(body.text("name")))
    }
  }

  mutating func addSubcontracts(from reader: any RegisterReading) throws {
    try reader.each(.subcontract, on: query.asOf, at: sequence) { version, body in
      let subcontract = Subcontract(body: body)
      let vendor = place(of: subcontract.vendor).map { subjects[$0].title }
      add(
        version, title: vendor ?? Words(""), parent: subcontract.contract ?? subcontract.service ?? subcontract.parent,
        end: subcontract.end)
    }
  }

  mutating func addEvents(from reader: any RegisterReading) throws {
    try reader.each(.event, on: query.asOf, at: sequence) { version, body in
      let event = Event(body: body)
      add(version, title: event.kind?.words ?? Words(""), parent: event.subject, end: event.closedOn)
    }
  }
}

import Registry
import TestSupport
import TextForms

extension CommandMaker {
  /// Of what was, or may be, reviewed: in something that matters, or in something that does not.
  mutating func change() -> RandomCommand {
    let corrects = roll(4) == 0
    switch roll(9) {
    case 0: return .edit(known.service, ["confidentiality": "2"], corrects: corrects, "edit service")
    case 1: return .edit(known.service, ["name": .string("名称\(made)")], corrects: corrects, "edit service")
    case 2:
      let level: [JSONValue?] = [nil, "1", "2", "3A"]
      return .edit(known.lowService, ["confidentiality": level[roll(4)]], corrects: corrects, "edit service")
    case 3: return .edit(known.contract, ["access": .string("閉域\(roll(2))")], corrects: corrects, "edit contract")
    case 4:
      return .edit(known.subcontract, ["country": roll(2) == 0 ? "JP" : "US"], corrects: corrects, "edit subcontract")
    case 5:
      return .edit(
        known.subcontract,
        ["decision": "approved", "decidedOn": "2026-04-01", "decider": value(city.officers[0])], corrects: corrects,
        "decide subcontract by hand"
      ).by(city.officers[0])
    case 6:
      if let place = pick(known.records[.dataLocation] ?? []) {
        return .edit(place, [roll(2) == 0 ? "until" : "since": "2026-03-31"], corrects: corrects, "edit location")
      }
      fallthrough
    case 7:
      return .add(
        .dataLocation,
        [
          "number": number("L"), "service": value([known.service, known.lowService, known.subcontract][roll(3)]),
          "role": "backup", "country": roll(2) == 0 ? "JP" : "US",
        ])
    default:
      return .add(
        .subcontract,
        ["number": number("SC"), "parent": value(known.subcontract), "vendor": value(city.vendors[1]), "work": "再々委託"])
    }
  }

  mutating func administrator() -> RandomCommand {
    let officer: JSONValue? = roll(3) == 0 ? value(anybody()) : nil
    return .edit(
      roll(2) == 0 ? known.service : known.lowService, ["administratorOfficer": officer], corrects: roll(3) == 0,
      "administrator")
  }

  /// Transfers, terms that end, acting officers and substitutes.
  mutating func office() -> RandomCommand {
    let added = city.roles.dropFirst(RandomCity.seats)
    guard roll(3) > 0, let role = pick(roll(4) == 0 ? city.roles : Array(added)) else {
      let offices = [
        "informationSecurityOfficer", "supervisingInformationSecurityOfficer", "informationSecurityManager", "ciso",
      ]
      var body: JSONObject = [
        "number": number("R"), "office": .string(offices[roll(4)]), "holder": value(anybody()), "from": "2025-04-01",
      ]
      if roll(3) == 0 { body["section"] = value(city.sections[roll(2)]) }
      if roll(4) == 0 { body["substituteFor"] = value(anybody()) }
      return .add(.roleAssignment, body)
    }
    let changes: RegisterTransaction.Changes =
      switch roll(4) {
      case 0: ["until": "2026-03-31"]
      case 1: ["until": nil]
      case 2: ["holder": value(anybody())]
      default: ["from": roll(2) == 0 ? "2026-04-01" : "2025-04-01"]
      }
    return .edit(role, changes, corrects: roll(2) == 0, "edit role")
  }

  mutating func agreement() -> RandomCommand {
    guard roll(2) == 0, let agreement = pick(known.records[.nda] ?? []) else {
      var body: JSONObject = ["number": number("N"), "vendor": value(city.vendors[roll(2)]), "signed": day()]
      // Those with a vendor alone would bind the cases to come.
      body["contract"] = value(known.contract)
      if roll(2) == 0 { body["vendor"] = value(city.vendors[0]) }
      if roll(3) == 0 { body["withoutEnd"] = true } else { body["validUntil"] = "2026-09-30" }
      return .add(.nda, body)
    }
    let changes: RegisterTransaction.Changes =
      switch roll(3) {
      case 0: ["signed": day()]
      case 1: ["withoutEnd": nil, "validUntil": "2026-04-01"]
      default: ["vendor": value(city.vendors[roll(2)])]
      }
    return .edit(agreement, changes, corrects: roll(2) == 0, "edit nda")
  }

  mutating func handOver() -> RandomCommand {
    if roll(4) == 0 {
      let changes: RegisterTransaction.Changes =
        roll(2) == 0
        ? ["vendor": value(city.vendors[roll(2)])] : ["givesImportantInformation": .bool(roll(2) == 0)]
      return .edit(known.contract, changes, corrects: roll(2) == 0, "edit contract")
    }
    guard roll(4) == 0, let event = pick(known.records[.event] ?? []) else {
      let receiver = [known.contract, known.contract, known.service, known.subcontract][roll(4)]
      var body: JSONObject = [
        "number": number("E"), "kind": "handOver", "subject": value(receiver), "on": day(),
      ]
      if roll(4) == 0 { body["givesImportantInformation"] = .bool(roll(2) == 0) }
      return .add(.event, body, "hand over")
    }
    let importance: JSONValue? = roll(2) == 0 ? nil : true
    let changes: RegisterTransaction.Changes =
      roll(2) == 0 ? ["on": day()] : ["givesImportantInformation": importance]
    return .edit(event, changes, corrects: true, "edit event")
  }

  mutating func exception() -> RandomCommand {
    guard roll(4) > 0, let exception = pick(known.records[.exceptionMeasure] ?? []) else {
      return .add(
        .exceptionMeasure,
        [
          "number": number("EX"), "requirements": .array(["9.1-4-1-a"]), "subject": value(known.contract),
          "reason": "手続中", "from": "2026-04-01", "until": "2026-09-30",
        ])
    }
    return switch roll(9) {
    case 8:
      RandomCommand.add(
        .event,
        [
          "number": number("RV"), "kind": "review", "subject": value(exception), "on": "2026-04-01",
          "byOfficer": value(city.officers[5]), "method": "点検", "result": "継続", "actionTaken": false,
        ], "review exception"
      ).by(roll(2) == 0 ? city.officers[5] : anybody())
    case 6: RandomCommand.step("join exception") { try $0.joinException(exception) }.by(anybody())
    case 7: RandomCommand.step("ask for exception") { try $0.askForException(exception) }.by(anybody())
    case 0...1: RandomCommand.step("ask for exception") { try $0.askForException(exception) }.by(city.officers[2])
    case 2...3: RandomCommand.step("permit exception") { try $0.permitException(exception) }.by(city.officers[5])
    case 4: RandomCommand.step("permit exception") { try $0.permitException(exception) }.by(anybody())
    default: .edit(exception, ["until": "2027-03-31"], corrects: roll(2) == 0, "edit exception")
    }
  }

  /// What an end asks for, and the end itself.
  mutating func ending() -> RandomCommand {
    let isContract = roll(2) == 0
    let subject = isContract ? known.contract : known.service
    guard roll(3) > 0 else { return .step("close") { try $0.close(subject, on: $0.today) } }
    var body: JSONObject = [
      "number": number("END"), "kind": isContract ? (roll(2) == 0 ? "acceptance" : "return") : "disposal",
      "subject": value(subject), "on": "2026-04-01", "by": "検査員", "method": "現地", "result": "良",
      "actionTaken": false,
    ]
    if !isContract { body["disposed"] = .array(roll(2) == 0 ? ["information"] : ["information", "accounts"]) }
    if roll(5) == 0 { body["method"] = nil }
    return .add(.event, body, "confirm an end")
  }

  mutating func retirement() -> RandomCommand {
    let candidates: [RecordKind] = [.application, .nda, .dataLocation, .event, .roleAssignment]
    let kind = candidates[roll(candidates.count)]
    let records = kind == .roleAssignment ? Array(city.roles.dropFirst(RandomCity.seats)) : known.records[kind] ?? []
    guard let record = pick(records) else { return applicationStep() }
    return .retire(record, "retire \(kind.rawValue)")
  }
}

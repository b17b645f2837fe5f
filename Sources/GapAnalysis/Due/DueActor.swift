internal import Registry
public import Requirements
public import TextForms

/// An office that must act, and who holds it on the day.
public struct DueActor: Sendable, Hashable {
  public struct Person: Sendable, Hashable {
    public let number: String
    public let name: String
  }

  public let office: OfficeID
  public let words: Words
  public let holders: [Person]
  public let acting: [Person]
  /// Who decides in the place of one of them (2(9)①).
  public let substitutes: [Person]

  /// Nobody is known to hold it.
  public var isVacant: Bool { holders.isEmpty && acting.isEmpty }
}

extension DueActor {
  /// Every officer by name.
  static func people(at sequence: Int64, from reader: any RegisterReading) throws -> [RecordID: Person] {
    var people: [RecordID: Person] = [:]
    try reader.records(.officer, on: nil, at: sequence) { version in
      let officer = version.body.map(Officer.init(body:))
      people[version.record] = Person(number: officer?.number ?? "", name: officer?.name ?? "")
      return true
    }
    return people
  }
}

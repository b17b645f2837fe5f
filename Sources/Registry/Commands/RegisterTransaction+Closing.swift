internal import Requirements
public import TextForms

extension RegisterTransaction {
  /// Closes a contract or a cloud service on a day; what is not confirmed of its end refuses it.
  ///
  /// - Returns: the contract with the same vendor that carries the information over, where that is why nothing was
  ///   returned.
  @discardableResult
  public func close(_ record: RecordID, on day: CivilDate, expectedVersion: Int? = nil) throws -> RecordID? {
    let timeline = try reader.timeline(of: record, at: sequence)
    guard let latest = timeline.last, !timeline.contains(where: { $0.body?["closedOn"] != nil }) else {
      throw RegisterError.nothingToChange(
        timeline.first?.kind ?? .contract, number: timeline.last?.number ?? record.description)
    }
    try edit(
      record, ["closedOn": .string(day.description)], effect: .change(from: day), expectedVersion: expectedVersion)
    guard latest.kind == .contract, let subject = try reader.subject(of: record, at: sequence) else { return nil }
    let ending = Ending(related: subject.related, vendor: subject.version(on: day.dayNumber)?.vendor, on: day)
    return try ending.successor.flatMap(reader.entry)?.record
  }
}

import Registry
import TestSupport
import TextForms

/// Makes random commands about one case: often the next step by somebody who may take it, often something else by
/// anybody.
struct CommandMaker {
  let city: RandomCity
  let known: RandomCase
  var random: SeededRandom
  private(set) var made = 0

  init(_ city: RandomCity, _ known: RandomCase, _ random: SeededRandom, made: Int) {
    self.city = city
    self.known = known
    self.random = random
    self.made = made
  }

  mutating func next() -> RandomCommand {
    made += 1
    let command =
      switch roll(20) {
      case 0...7: applicationStep()
      case 8...10: change()
      case 11: administrator()
      case 12: office()
      case 13...14: agreement()
      case 15...16: handOver()
      case 17: exception()
      case 18: ending()
      default: retirement()
      }
    return roll(10) == 0 ? command.asFact : command
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  mutating func pick(_ records: [RecordID]) -> RecordID? { records.randomElement(using: &random) }

  mutating func anybody() -> RecordID { city.officers[roll(city.officers.count)] }

  func number(_ prefix: String) -> JSONValue { .string("\(prefix)-\(known.number)-\(made)") }

  /// A day around today.
  mutating func day() -> JSONValue { ["2026-02-15", "2026-03-15", "2026-03-31", "2026-04-01", "2026-04-20"][roll(5)] }

  func value(_ record: RecordID) -> JSONValue { .string(record.description) }
}

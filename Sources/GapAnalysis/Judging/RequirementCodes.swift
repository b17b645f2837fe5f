internal import Registry
internal import Requirements

/// The short numbers by which records name the requirements of a catalogue: what was recorded under an ID that one had
/// before counts for it.
struct RequirementCodes {
  /// No record has it: the register does not know the requirement. It is not 0, which stands for none in particular.
  static let unknown: Int64 = -1

  /// Of each requirement of the catalogue the number under which it is judged: its own, else that of an ID that it had.
  private let byPlace: [Int64]
  /// By the number of a former ID the one in its place; empty where nothing was renamed.
  private let current: [Int64: Int64]

  /// - Parameter ids: the IDs that the register knows, by their short numbers.
  init(_ catalogue: Catalogue, _ ids: [Int64: String]) {
    var numbers = [Int64](repeating: Self.unknown, count: catalogue.requirements.count)
    var former: [(code: Int64, place: Int)] = []
    for (code, id) in ids.sorted(by: { $0.key < $1.key }) {
      guard let place = catalogue.place(ofRecorded: id) else { continue }
      if catalogue.requirements[place].id.rawValue == id {
        numbers[place] = code
      } else {
        former.append((code, place))
      }
    }
    var current: [Int64: Int64] = [:]
    for (code, place) in former {
      if numbers[place] == Self.unknown { numbers[place] = code } else { current[code] = numbers[place] }
    }
    byPlace = numbers
    self.current = current
  }

  subscript(place: Int) -> Int64 { byPlace[place] }

  /// Of each number the place of the requirement that is judged under it; -1: none of the catalogue.
  var places: [Int] {
    var places = [Int](repeating: -1, count: Int(max(byPlace.max() ?? 0, 0)) + 1)
    for (place, code) in byPlace.enumerated() where code > 0 { places[Int(code)] = place }
    return places
  }

  /// Puts what is recorded under a former ID with what is recorded under the ID of today, in the order of a store.
  func bringUpToDate(_ subject: inout Subject) {
    guard !current.isEmpty else { return }
    var isMoved = false
    for index in subject.assessments.indices {
      guard let code = current[subject.assessments[index].requirement] else { continue }
      subject.assessments[index].requirement = code
      isMoved = true
    }
    if isMoved {
      subject.assessments.sort {
        ($0.requirement, Day.of($0.effectiveFrom), $0.sequence) < (
          $1.requirement, Day.of($1.effectiveFrom), $1.sequence
        )
      }
    }
    for index in subject.related.indices {
      guard let code = current[subject.related[index].requirement] else { continue }
      subject.related[index].requirement = code
    }
  }
}

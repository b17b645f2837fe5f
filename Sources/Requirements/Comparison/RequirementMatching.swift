/// Which requirement of an old catalogue is which of a new one: by ID, and renamed ones by the IDs that they had.
struct RequirementMatching {
  /// In the order of the new catalogue; what is gone follows what it followed in the old one.
  let pairs: [(old: Requirement?, new: Requirement?)]
  /// New IDs by those of before, of what was renamed.
  let names: [String: String]

  init(_ old: Catalogue, _ new: Catalogue) {
    let places = new.places(in: old)
    var followers: [Int: [Int]] = [:]
    let survivors = Dictionary(
      places.enumerated().compactMap { place, old in old.map { ($0, place) } }, uniquingKeysWith: { first, _ in first })
    var last = -1
    for place in old.requirements.indices {
      if let survivor = survivors[place] { last = survivor } else { followers[last, default: []].append(place) }
    }
    var pairs: [(old: Requirement?, new: Requirement?)] = (followers[-1] ?? []).map { (old.requirements[$0], nil) }
    for (place, requirement) in new.requirements.enumerated() {
      pairs.append((places[place].map { old.requirements[$0] }, requirement))
      pairs += (followers[place] ?? []).map { (old.requirements[$0], nil) }
    }
    self.pairs = pairs
    names = pairs.reduce(into: [:]) { names, pair in
      guard let old = pair.old?.id.rawValue, let new = pair.new?.id.rawValue, old != new else { return }
      names[old] = new
    }
  }
}

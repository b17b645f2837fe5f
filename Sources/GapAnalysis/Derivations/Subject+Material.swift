internal import Registry
internal import TextForms

extension Subject {
  /// Records that a review is about, besides the subject itself.
  static let materialKinds: [RelatedFacts.Kind] = [.subcontract, .dataLocation]

  /// Stands for all that a review of the subject is about, as it is on a day.
  func material(on day: Int32) -> Int64 {
    guard let own = versions.last(where: { ($0.effectiveFrom?.dayNumber ?? .min) <= day }) else { return 0 }
    var marks = [own.material]
    for kind in Self.materialKinds {
      for facts in related(kind, on: day) where facts.ended.map({ $0.dayNumber >= day }) ?? true {
        marks.append(facts.material)
      }
    }
    return MaterialFields.mark(of: MaterialFields.digest(of: marks))
  }
}

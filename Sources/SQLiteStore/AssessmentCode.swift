internal import Registry

/// How outcomes and tiers stand in the projection: half a million rows are read for one report, and numbers are
/// compared faster than names.
enum AssessmentCode {
  static func code(_ outcome: Assessment.Outcome) -> Int64 {
    switch outcome {
    case .satisfied: 1
    case .partial: 2
    case .notSatisfied: 3
    case .notNeeded: 4
    }
  }

  static func code(_ tier: Assessment.Tier) -> Int64 {
    switch tier {
    case .declared: 1
    case .documented: 2
    case .observed: 3
    }
  }

  static func outcome(_ code: Int64) -> Assessment.Outcome? {
    switch code {
    case 1: .satisfied
    case 2: .partial
    case 3: .notSatisfied
    case 4: .notNeeded
    default: nil
    }
  }

  static func tier(_ code: Int64) -> Assessment.Tier? {
    switch code {
    case 1: .declared
    case 2: .documented
    case 3: .observed
    default: nil
    }
  }
}

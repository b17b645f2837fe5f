public import Requirements
public import TextForms

/// What of the places of a service, or of its terms, breaks a rule or is not known.
public struct LocationFinding: Sendable, Hashable {
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case broken
    /// Never as good as kept.
    case unknown
    case kept

    static func worst(of all: [Standing]) -> Standing { allCases.first(where: all.contains) ?? .kept }
  }

  public enum Cause: Sendable, Hashable {
    case noLocation
    case countryNotAllowed(found: [String])
    case countryUnknown
    case regionContradicts
    case roleUnknown
    case subcontractWithoutLocation
    case foreignLawNotAssessed
    case foreignLawPlaceAdded(assessed: CivilDate)
    case lawMissing
    case lawUnclear(String)
    case lawNotAllowed(String, country: String)
    case courtMissing
    case courtUnclear(String)
    case courtNotAllowed(String, country: String)
  }

  public let cause: Cause
  /// What asks for it; nil: the city's setting.
  public let requirement: Requirement?
  /// The location, or the subcontract, that it is about; nil: the service.
  public let number: String?

  init(_ cause: Cause, requirement: Requirement? = nil, number: String? = nil) {
    self.cause = cause
    self.requirement = requirement
    self.number = number
  }

  public var standing: Standing {
    switch cause {
    case .countryNotAllowed, .lawNotAllowed, .courtNotAllowed: .broken
    case .noLocation, .countryUnknown, .regionContradicts, .roleUnknown, .subcontractWithoutLocation,
      .foreignLawNotAssessed, .foreignLawPlaceAdded, .lawMissing, .lawUnclear, .courtMissing, .courtUnclear:
      .unknown
    }
  }

  /// Stable name for programs.
  public var code: String {
    switch cause {
    case .noLocation: "no-location"
    case .countryNotAllowed: "country-not-allowed"
    case .countryUnknown: "country-unknown"
    case .regionContradicts: "region-contradicts-country"
    case .roleUnknown: "role-unknown"
    case .subcontractWithoutLocation: "subcontract-without-location"
    case .foreignLawNotAssessed: "foreign-law-not-assessed"
    case .foreignLawPlaceAdded: "foreign-law-place-added"
    case .lawMissing: "governing-law-missing"
    case .lawUnclear: "governing-law-unclear"
    case .lawNotAllowed: "governing-law-not-allowed"
    case .courtMissing: "court-missing"
    case .courtUnclear: "court-unclear"
    case .courtNotAllowed: "court-not-allowed"
    }
  }
}

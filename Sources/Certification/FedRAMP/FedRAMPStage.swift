public import Registry

/// How far a product is on the way to an authorization, whatever the marketplace calls it.
public enum FedRAMPStage: String, Sendable, Hashable, CaseIterable {
  /// Found ready by an assessor; nobody has authorized it.
  case ready
  case inReview
  case authorized
  /// The marketplace keeps the product, and says that it has no status.
  case none

  /// Nil for a word that is not known.
  public init?(_ word: String) {
    switch word {
    case "FedRAMP Ready", "FRR": self = .ready
    case "FedRAMP In Process", "Agency In Process", "Agency Review", "PMO Review", "JAB Review",
      "Initial Program Review", "Final Program Review":
      self = .inReview
    case "FedRAMP Authorized", "Authorized": self = .authorized
    case "No Status Found", Self.delisted: self = .none
    default: return nil
    }
  }

  /// Both a product that is ready and one in review are on their way: neither is authorized. That a product has no
  /// status says that it is not listed; whether it was withdrawn is for a person to confirm.
  public var status: Certification.Status {
    switch self {
    case .ready, .inReview: .inProcess
    case .authorized: .valid
    case .none: .notListed
    }
  }

  static let delisted = "No Status Found (Delisted)"
}

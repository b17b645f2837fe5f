public import TextForms

/// A contract as a link of a chain.
public struct ChainedContract: Sendable, Equatable {
  public let record: RecordID
  public let contract: Contract

  public init(record: RecordID, contract: Contract) {
    self.record = record
    self.contract = contract
  }

  /// Whether the vendor is the one of the contract before.
  public enum Vendor: String, WordedChoice {
    case same
    case changed
    /// The vendor of one of the two is not recorded.
    case unknown

    public var words: Words {
      switch self {
      case .same: Words(ja: "同じ", en: "same")
      case .changed: Words(ja: "変更", en: "changed")
      case .unknown: Words(ja: "不明", en: "unknown")
      }
    }
  }

  func vendor(after predecessor: ChainedContract) -> Vendor {
    guard let mine = contract.vendor, let before = predecessor.contract.vendor else { return .unknown }
    return mine == before ? .same : .changed
  }
}

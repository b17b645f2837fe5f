/// A set of facts in one machine word: conditions are judged by the hundred thousand, mostly over missing facts.
/// It yields its facts in the order of `Fact`.
public struct FactSet: Sendable, Hashable, Sequence, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  public init() {}

  public init(arrayLiteral facts: Fact...) {
    for fact in facts { insert(fact) }
  }

  public var isEmpty: Bool { bits == 0 }

  public func contains(_ fact: Fact) -> Bool { bits & fact.bit != 0 }

  public mutating func insert(_ fact: Fact) { bits |= fact.bit }

  public mutating func formUnion(_ other: FactSet) { bits |= other.bits }

  public func makeIterator() -> IndexingIterator<[Fact]> {
    Fact.allCases.filter(contains).makeIterator()
  }

  /// The names by which catalogues and people know the facts.
  public var names: [String] { map(\.rawValue) }
}

extension Fact {
  var bit: UInt32 {
    switch self {
    case .kinds: 1 << 0
    case .systemWork: 1 << 1
    case .confidentiality: 1 << 2
    case .integrity: 1 << 3
    case .availability: 1 << 4
    case .givesImportantInformation: 1 << 5
    case .handlesImportantInformation: 1 << 6
    case .repairsMedia: 1 << 7
    case .connectsExternalNetwork: 1 << 8
    case .residentVendorStaff: 1 << 9
    case .deliversSystemOrEquipment: 1 << 10
    case .specificPersonalInformation: 1 << 11
    case .model: 1 << 12
    case .procured: 1 << 13
    case .subcontracted: 1 << 14
    case .newOrRenewed: 1 << 15
    case .equipmentOffPremises: 1 << 16
    case .remoteMaintenance: 1 << 17
    case .personalDataLeak: 1 << 18
    case .urgent: 1 << 19
    case .usesC2OrHigherCloud: 1 << 20
    }
  }
}

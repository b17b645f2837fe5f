public import Requirements
public import TextForms

/// The kinds of a contract; a contract may be of several.
public struct ContractKinds: OptionSet, Sendable, Hashable {
  /// The bits of `Fact.kinds`.
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let build = ContractKinds(rawValue: 1)
  public static let operation = ContractKinds(rawValue: 2)
  public static let outsourcedService = ContractKinds(rawValue: 4)
  public static let other = ContractKinds(rawValue: 8)

  /// As people see them, joined.
  public var words: Words {
    let names = Choices(rawValue: rawValue).words(of: .kinds)
    let words = Contract.kinds.filter { names.contains($0.value) }.map(\.words)
    return Words(ja: words.map(\.ja).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
  }
}

extension FactValues {
  /// What is outsourced; nil: not recorded.
  public var kinds: ContractKinds? {
    get { self[choices: .kinds].map { ContractKinds(rawValue: $0.rawValue) } }
    set { self[choices: .kinds] = newValue.map { Choices(rawValue: $0.rawValue) } }
  }
}

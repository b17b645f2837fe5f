/// What is recorded about a contract. `nil` always means that it is not recorded, never "no".
public protocol FactSource {
  /// For facts of kind `flag`.
  func flag(_ fact: ContractFact) -> Bool?
  /// For facts of kind `list`.
  func list(_ fact: ContractFact) -> Set<String>?
  /// For facts of kind `classification`: the `rank` of the class.
  func rank(_ fact: ContractFact) -> Int?
}

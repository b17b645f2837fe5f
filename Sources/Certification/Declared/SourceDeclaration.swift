public import TextForms

/// A register and how it is read, as `checklists/sources/` declares it.
public struct SourceDeclaration: Sendable {
  /// What reads its documents.
  public enum Reader: String, Sendable, CaseIterable {
    /// The layouts that the file itself declares.
    case declared
    case fedramp
    case corporateNumbers = "nta-corporate-number"
    case gBizINFO = "gbizinfo"
  }

  public let id: String
  public let names: Words
  /// What its entries certify, such as ISMAP.
  public let scheme: Words
  public let reader: Reader
  /// Nil where there is nothing to fetch and the list is only imported.
  public let address: SourceAddress?
  /// Nil where the register asks for none.
  public let token: SourceToken?
  /// The page of an entry, `{id}` for what the register calls it.
  let page: String?
  /// The first is that of the address; others are for files that somebody exported.
  public let layouts: [SourceLayout]
  public let status: StatusWords
  public let rules: StandingRules
  /// Fewer entries than this are no whole list.
  public let fewestEntries: Int
  /// The fields whose change somebody should hear of.
  public let material: Set<EntryField>
  /// The layout was compared with what the register really publishes.
  public let isVerified: Bool
  /// What was compared, and what is still to be.
  public let verification: Words

  /// The address of an entry's page.
  public func page(of id: String) -> String? {
    page.map { $0.replacing("{id}", with: SourceAddress.escaped(id)) }
  }
}

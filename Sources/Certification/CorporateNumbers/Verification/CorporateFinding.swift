public import TextForms

/// What the corporate-number register says of one vendor, beside what is recorded of it.
public struct CorporateFinding: Sendable {
  /// What is recorded of a vendor.
  public struct Subject: Sendable, Hashable {
    public let name: String
    public let address: String?
    public let number: CorporateNumber?

    public init(name: String, address: String?, number: CorporateNumber?) {
      self.name = name
      self.address = address
      self.number = number
    }
  }

  /// A corporation that may be the vendor, for a person to look at.
  public struct Candidate: Sendable, Hashable {
    public let record: CorporateRecord
    /// From 0 to 100.
    public let score: Int
  }

  public let subject: Subject
  public let verdict: CorporateVerdict
  /// What holds now; nil where nothing was read of the number.
  public let record: CorporateRecord?
  /// Nil where there is nothing to compare with.
  public let name: NameComparison?
  public let address: AddressComparison?
  /// The way to the successor; nil where it went into no other.
  public let chain: SuccessorChain?
  /// The records that hold now of the corporations on that way, as far as they were read.
  public let successors: [CorporateNumber: CorporateRecord]
  /// When the register says that the name, and the address, changed last.
  public let nameChanged: CivilDate?
  public let addressChanged: CivilDate?
  public let candidates: [Candidate]
}

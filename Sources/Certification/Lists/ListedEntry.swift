public import Registry
public import TextForms

/// What a register says of one certificate, service or organization.
public struct ListedEntry: Sendable, Hashable {
  /// The id of the source that was read, such as `fedramp`.
  public let source: String
  /// What the register calls the entry: a registration number, a product id. Never folded or mended.
  public let id: String
  public var service: String?
  public var provider: String?
  public var corporateNumber: CorporateNumber?
  /// The status as it is published; nil where the register publishes none.
  public var rawStatus: String?
  public var status: Certification.Status
  /// The first day of the registration.
  public var registered: CivilDate?
  /// The last day, that day included.
  public var validUntil: CivilDate?
  public var listedSince: CivilDate?
  public var scope: String?
  /// Such as Moderate, or STAR Level 2.
  public var level: String?
  /// The address of its page.
  public var page: String?

  public init(source: String, id: String, status: Certification.Status) {
    self.source = source
    self.id = id
    self.status = status
  }

  /// The value of a field as a text; dates are `YYYY-MM-DD`, the status is its code.
  public subscript(field: EntryField) -> String? {
    switch field {
    case .id: id
    case .service: service
    case .provider: provider
    case .corporateNumber: corporateNumber?.digits
    case .rawStatus: rawStatus
    case .status: status.rawValue
    case .registered: registered?.description
    case .validUntil: validUntil?.description
    case .listedSince: listedSince?.description
    case .scope: scope
    case .level: level
    case .page: page
    }
  }
}

public import TextForms

/// What gBizINFO says of a corporation.
public struct GBizCorporation: Sendable, Hashable {
  /// A notification or certification (届出・認定). It carries no end: whether it still holds, gBizINFO does not say.
  public struct Certificate: Sendable, Hashable {
    public let title: String
    public let category: String?
    public let target: String?
    /// The ministry that gave it.
    public let department: String?
    public let approved: CivilDate?
  }

  public let number: CorporateNumber
  public let name: String?
  public let kana: String?
  public let englishName: String?
  public let address: String?
  public let postCode: String?
  /// As published.
  public let status: String?
  public let closed: CivilDate?
  public let closeCause: String?
  public let updated: CivilDate?
  public let certificates: [Certificate]
}

extension GBizCorporation {
  /// Its certificates as entries of a list. gBizINFO has no number for them: number, title and day stand for one. The
  /// status is unknown, since nothing says until when they hold.
  public var entries: [ListedEntry] {
    certificates.map { certificate in
      let day = certificate.approved?.description ?? ""
      var entry = ListedEntry(
        source: GBizINFO.source, id: "\(number.digits)/\(certificate.title)/\(day)", status: .unknown)
      entry.service = certificate.title
      entry.provider = name
      entry.corporateNumber = number
      entry.registered = certificate.approved
      entry.scope = certificate.target
      entry.level = certificate.category
      return entry
    }
  }
}

/// What a contract calls its parties: 乙 and 甲, 受注者 and 発注者, 事業者 and 市.
public struct PartyNames: Sendable, Equatable {
  /// Nil: the text names nobody who does the work.
  public let contractor: String?
  /// Nil: the text names nobody who asks for it.
  public let client: String?

  public init(contractor: String?, client: String?) {
    self.contractor = contractor
    self.client = client
  }

  /// Names that come as pairs: the client, then the contractor. The first pair of a name is the usual one.
  private static let pairs = [
    ("発注者", "受注者"), ("委託者", "受託者"), ("委託者", "受任者"), ("発注者", "受託者"), ("委託者", "受注者"), ("注文者", "請負者"),
    ("注文者", "請負人"), ("発注者", "請負者"), ("発注者", "請負人"), ("ユーザ", "ベンダ"), ("ユーザー", "ベンダー"), ("開示者", "受領者"),
    ("開示当事者", "受領当事者"),
  ]

  static func partners(of name: String) -> [String] {
    pairs.compactMap { client, contractor in
      client == name ? contractor : contractor == name ? client : nil
    }
  }
}

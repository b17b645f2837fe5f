/// The legal form (法人格) that stands in a company's name.
public enum LegalForm: String, Sendable, Hashable, CaseIterable {
  case kabushiki = "株式会社"
  case yugen = "有限会社"
  case godo = "合同会社"
  case goshi = "合資会社"
  case gomei = "合名会社"
  case generalAssociation = "一般社団法人"
  case generalFoundation = "一般財団法人"
  case publicAssociation = "公益社団法人"
  case publicFoundation = "公益財団法人"
  case association = "社団法人"
  case foundation = "財団法人"
  case nonprofit = "特定非営利活動法人"
  case socialWelfare = "社会福祉法人"
  case medical = "医療法人"
  case school = "学校法人"
  case nationalUniversity = "国立大学法人"
  case localIndependentAgency = "地方独立行政法人"
  case independentAgency = "独立行政法人"
  case religious = "宗教法人"
  case audit = "監査法人"
  case taxAccountants = "税理士法人"
  case lawyers = "弁護士法人"

  /// 株式会社, whatever form it was written in.
  public var name: String { rawValue }

  /// What stands in brackets instead of the name: (株).
  public var abbreviation: String {
    switch self {
    case .kabushiki: "株"
    case .yugen: "有"
    case .godo: "同"
    case .goshi: "資"
    case .gomei: "名"
    case .generalAssociation: "一社"
    case .generalFoundation: "一財"
    case .publicAssociation: "公社"
    case .publicFoundation: "公財"
    case .association: "社"
    case .foundation: "財"
    case .nonprofit: "特非"
    case .socialWelfare: "福"
    case .medical: "医"
    case .school: "学"
    case .nationalUniversity: "大"
    case .localIndependentAgency: "地独"
    case .independentAgency: "独"
    case .religious: "宗"
    case .audit: "監"
    case .taxAccountants: "税"
    case .lawyers: "弁"
    }
  }

  /// The name in full, in kanji or as the reading of a company's name gives it.
  var fullWritings: [String] {
    switch self {
    case .kabushiki: [name, "カブシキガイシャ", "カブシキカイシャ"]
    case .yugen: [name, "ユウゲンガイシャ", "ユウゲンカイシャ"]
    case .godo: [name, "ゴウドウガイシャ", "ゴウドウカイシャ"]
    case .goshi: [name, "ゴウシガイシャ", "ゴウシカイシャ"]
    case .gomei: [name, "ゴウメイガイシャ", "ゴウメイカイシャ"]
    default: [name]
    }
  }

  /// The name shortened.
  var shortWritings: [String] {
    switch self {
    case .nonprofit: ["(\(abbreviation))", "NPO法人", "(NPO)"]
    default: ["(\(abbreviation))"]
    }
  }
}

public import Requirements
public import TextForms

extension Fact {
  /// The field of a record in which the fact is recorded, as people see it.
  public var words: Words {
    switch self {
    case .kinds: Words(ja: "委託区分", en: "kinds")
    case .systemWork: Words(ja: "情報システムに関する業務", en: "concerns an information system")
    case .confidentiality: Words(ja: "自治体機密性", en: "confidentiality")
    case .integrity: Words(ja: "自治体完全性", en: "integrity")
    case .availability: Words(ja: "自治体可用性", en: "availability")
    case .givesImportantInformation: Words(ja: "重要情報の提供", en: "important information is given")
    case .handlesImportantInformation: Words(ja: "重要情報の取扱い", en: "vendor handles important information")
    case .repairsMedia: Words(ja: "記録媒体の修理", en: "media are repaired")
    case .connectsExternalNetwork: Words(ja: "外部ネットワークとの接続", en: "connects an external network")
    case .residentVendorStaff: Words(ja: "委託事業者の常駐", en: "vendor staff reside on site")
    case .deliversSystemOrEquipment: Words(ja: "システム・機器の納入", en: "delivers a system or equipment")
    case .specificPersonalInformation: Words(ja: "特定個人情報の取扱い", en: "specific personal information (My Number)")
    case .model: Words(ja: "サービスの形態", en: "service model")
    case .procured: Words(ja: "調達の有無", en: "procured")
    case .subcontracted: Words(ja: "再委託の有無", en: "subcontracted")
    case .newOrRenewed: Words(ja: "新規構築・更改", en: "newly built or renewed")
    case .equipmentOffPremises: Words(ja: "庁舎外への機器の設置", en: "equipment off the premises")
    case .remoteMaintenance: Words(ja: "リモートメンテナンス", en: "remote maintenance")
    case .personalDataLeak: Words(ja: "個人情報の漏えい等", en: "leak of personal data")
    case .urgent: Words(ja: "緊急", en: "urgent")
    case .usesC2OrHigherCloud:
      Words(ja: "自治体機密性2以上の情報を扱うクラウドサービスの利用", en: "cloud services handle information of class 2 or higher")
    }
  }
}

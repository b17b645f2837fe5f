package import TextForms

/// What a column of a contract ledger may hold, marks on requirements aside. Raw values are keys of the headings file.
package enum ContractField: String, LedgerField {
  case number, fiscalYear, department, section, title
  case vendor, vendorCorporateNumber, vendorKana, vendorAddress
  case kinds, procurementMethod, amount
  case signed, start, end, period, noticeDate, automaticRenewal, renewal
  case classification, confidentiality, integrity, availability
  case specificPersonalInformation, givesImportantInformation, handlesImportantInformation
  case informationGiven, informationHandled
  case ndaSigned, ndaValidUntil
  case subcontracted, subcontractors, subcontractApprovedOn
  case lastPeriodicCheckOn
  case systemWork, repairsMedia, connectsExternalNetwork, residentVendorStaff, deliversSystemOrEquipment
  case access, place, workersDocument, serviceLevel, systems, note

  package static let ledger = "contracts"
  package static let required: [ContractField] = [.number, .title]
  package static let wanted: [ContractField] = [.number, .title, .section, .vendor, .signed, .start, .end]
  package static let spanned: ContractField? = .period
  package static let hasMarks = true
  package static let records = Words(ja: "契約", en: "contracts")
  package static let companions: [Companion] = [.vendors, .sections, .ndas, .marks]
  package static let choices = [(name: "kinds", values: ["build", "operation", "outsourcedService", "other"])]

  package var words: Words {
    switch self {
    case .number: Words(ja: "契約番号", en: "contract number")
    case .fiscalYear: Words(ja: "年度", en: "fiscal year")
    case .department: Words(ja: "部局", en: "department")
    case .section: Words(ja: "所管課室", en: "section")
    case .title: Words(ja: "件名", en: "title")
    case .vendor: Words(ja: "契約の相手方", en: "vendor")
    case .vendorCorporateNumber: Words(ja: "法人番号", en: "corporate number")
    case .vendorKana: Words(ja: "相手方のフリガナ", en: "vendor's reading in kana")
    case .vendorAddress: Words(ja: "相手方の所在地", en: "vendor's address")
    case .kinds: Words(ja: "委託区分", en: "kinds")
    case .procurementMethod: Words(ja: "契約方法", en: "procurement method")
    case .amount: Words(ja: "契約金額", en: "amount")
    case .signed: Words(ja: "契約日", en: "signed on")
    case .start: Words(ja: "履行開始日", en: "start")
    case .end: Words(ja: "履行終了日", en: "end")
    case .period: Words(ja: "契約期間", en: "period")
    case .noticeDate: Words(ja: "更新拒絶の通知期限", en: "notice date")
    case .automaticRenewal: Words(ja: "自動更新の有無", en: "renewed automatically")
    case .renewal: Words(ja: "更新の定め", en: "renewal")
    case .classification: Words(ja: "情報の分類", en: "classification")
    case .confidentiality: Words(ja: "自治体機密性", en: "confidentiality")
    case .integrity: Words(ja: "自治体完全性", en: "integrity")
    case .availability: Words(ja: "自治体可用性", en: "availability")
    case .specificPersonalInformation: Words(ja: "特定個人情報の取扱い", en: "specific personal information")
    case .givesImportantInformation: Words(ja: "重要情報の提供", en: "important information is given")
    case .handlesImportantInformation: Words(ja: "重要情報の取扱い", en: "important information is handled")
    case .informationGiven: Words(ja: "提供する情報", en: "information given")
    case .informationHandled: Words(ja: "取り扱う情報", en: "information handled")
    case .ndaSigned: Words(ja: "秘密保持契約の締結日", en: "NDA signed on")
    case .ndaValidUntil: Words(ja: "秘密保持契約の有効期限", en: "NDA valid until")
    case .subcontracted: Words(ja: "再委託の有無", en: "subcontracted")
    case .subcontractors: Words(ja: "再委託先", en: "subcontractors")
    case .subcontractApprovedOn: Words(ja: "再委託承認日", en: "subcontract approved on")
    case .lastPeriodicCheckOn: Words(ja: "直近の定期確認日", en: "last periodic check")
    case .systemWork: Words(ja: "情報システムに関する業務", en: "concerns an information system")
    case .repairsMedia: Words(ja: "記録媒体の修理", en: "media are repaired")
    case .connectsExternalNetwork: Words(ja: "外部ネットワークとの接続", en: "connects an external network")
    case .residentVendorStaff: Words(ja: "委託事業者の常駐", en: "vendor staff reside on site")
    case .deliversSystemOrEquipment: Words(ja: "システム・機器の納入", en: "delivers a system or equipment")
    case .access: Words(ja: "アクセス方法", en: "access")
    case .place: Words(ja: "作業場所", en: "place of work")
    case .workersDocument: Words(ja: "責任者・作業員の届出書類", en: "document naming workers")
    case .serviceLevel: Words(ja: "サービスレベル", en: "service level")
    case .systems: Words(ja: "対象の情報システム", en: "information systems")
    case .note: Words(ja: "備考", en: "note")
    }
  }
}

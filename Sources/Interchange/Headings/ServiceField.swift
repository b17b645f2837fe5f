package import TextForms

/// What a column of a ledger of cloud services may hold. Raw values are keys of the headings file.
package enum ServiceField: String, LedgerField {
  case number, name, provider, model
  case section, department, purpose
  case confidentiality, integrity, availability
  case region, country, governingLaw, court
  case ismapNumber
  case appliedOn, applicant, decidedOn, decider, decision, administrator
  case useStart, approvalUntil, useEnd
  case personalInformation, note

  package static let ledger = "services"
  package static let required: [ServiceField] = [.number, .name]
  package static let wanted: [ServiceField] = [.number, .name, .provider, .section, .appliedOn, .decidedOn, .useStart]
  package static let spanned: ServiceField? = nil
  package static let hasMarks = false
  package static let records = Words(ja: "クラウドサービス", en: "services")
  package static let companions: [Companion] = [.vendors, .sections, .applications, .locations, .certifications]
  package static let choices = [
    (name: "models", values: ["IaaS", "PaaS", "SaaS"]),
    (name: "decisions", values: ["approved", "conditional", "rejected", "returned", "withdrawn", "pending"]),
  ]

  package var words: Words {
    switch self {
    case .number: Words(ja: "管理番号", en: "number")
    case .name: Words(ja: "サービス名", en: "name of the service")
    case .provider: Words(ja: "提供者", en: "provider")
    case .model: Words(ja: "サービスモデル", en: "service model")
    case .section: Words(ja: "所管課室", en: "section")
    case .department: Words(ja: "部局", en: "department")
    case .purpose: Words(ja: "利用目的", en: "purpose")
    case .confidentiality: Words(ja: "自治体機密性", en: "confidentiality")
    case .integrity: Words(ja: "自治体完全性", en: "integrity")
    case .availability: Words(ja: "自治体可用性", en: "availability")
    case .region: Words(ja: "リージョン", en: "region")
    case .country: Words(ja: "保存国", en: "country of storage")
    case .governingLaw: Words(ja: "準拠法", en: "governing law")
    case .court: Words(ja: "管轄裁判所", en: "court")
    case .ismapNumber: Words(ja: "ISMAP登録番号", en: "ISMAP registration number")
    case .appliedOn: Words(ja: "申請日", en: "applied on")
    case .applicant: Words(ja: "申請者", en: "applicant")
    case .decidedOn: Words(ja: "承認日", en: "decided on")
    case .decider: Words(ja: "承認者", en: "decider")
    case .decision: Words(ja: "承認結果", en: "decision")
    case .administrator: Words(ja: "クラウドサービス管理者", en: "cloud service administrator")
    case .useStart: Words(ja: "利用開始日", en: "start of use")
    case .approvalUntil: Words(ja: "承認期限", en: "approved until")
    case .useEnd: Words(ja: "利用終了日", en: "end of use")
    case .personalInformation: Words(ja: "個人情報の取扱い", en: "personal information")
    case .note: Words(ja: "備考", en: "note")
    }
  }
}

package typealias ServiceLedger = ParsedLedger<ServiceField>

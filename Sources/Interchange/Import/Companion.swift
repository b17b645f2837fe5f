package import Registry
package import TextForms

/// Records that come with the rows of a ledger. Raw values are keys of the answer.
package enum Companion: String, Sendable {
  case vendors, sections, ndas, marks
  case applications, locations, certifications

  package var kind: RecordKind {
    switch self {
    case .vendors: .vendor
    case .sections: .section
    case .ndas: .nda
    case .marks: .assessment
    case .applications: .application
    case .locations: .dataLocation
    case .certifications: .certification
    }
  }

  package var words: Words {
    switch self {
    case .vendors: Words(ja: "事業者", en: "vendors")
    case .sections: Words(ja: "課室", en: "sections")
    case .ndas: Words(ja: "秘密保持契約", en: "NDAs")
    case .marks: Words(ja: "要件の印", en: "marks")
    case .applications: Words(ja: "申請・決定", en: "applications")
    case .locations: Words(ja: "データの所在", en: "data locations")
    case .certifications: Words(ja: "認証・登録", en: "certifications")
    }
  }
}

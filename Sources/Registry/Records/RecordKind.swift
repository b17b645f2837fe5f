public import TextForms

/// The kinds of records that the journal holds. Raw values are written into the journal and never change.
public enum RecordKind: String, Sendable, CaseIterable {
  /// The register itself: its first entry.
  case register
  case catalogue
  case setting
  case section
  case officer
  case vendor
  case contract
  case nda
  case assessment
  /// A file in the content store: an imported ledger, later evidence and contracts.
  case document
  /// Says which entry's body was erased, and why.
  case redaction

  public var words: Words {
    switch self {
    case .register: Words(ja: "台帳", en: "register")
    case .catalogue: Words(ja: "要件目録", en: "catalogue")
    case .setting: Words(ja: "設定", en: "setting")
    case .section: Words(ja: "課室", en: "section")
    case .officer: Words(ja: "職員", en: "officer")
    case .vendor: Words(ja: "委託事業者", en: "vendor")
    case .contract: Words(ja: "契約", en: "contract")
    case .nda: Words(ja: "秘密保持契約", en: "NDA")
    case .assessment: Words(ja: "判定", en: "assessment")
    case .document: Words(ja: "文書", en: "document")
    case .redaction: Words(ja: "墨消し", en: "redaction")
    }
  }
}

package import Registry
internal import TextForms

/// The application form of one scheme: which sheets it has, and what each asks.
package struct ApplicationForm: Sendable, Hashable {
  /// One sheet.
  struct Part: Sendable, Hashable {
    enum Shape: Sendable, Hashable {
      /// One record: a question a row.
      case entry
      /// Several records: a question a column.
      case table
    }

    let kind: RecordKind
    let shape: Shape
    let title: Words
    let questions: [FormQuestion]
  }

  package let scheme: Application.Scheme
  package let version: Int
  let parts: [Part]

  /// Nil where no form is filled in by hand: an exception is asked for in the register.
  package init?(_ scheme: Application.Scheme, _ questions: FormQuestions) {
    let kinds: [(RecordKind, Part.Shape)]
    switch scheme {
    case .cloudServiceC2OrHigher, .cloudServiceBelowC2:
      kinds = [(.application, .entry), (.cloudService, .entry), (.dataLocation, .table), (.subcontract, .table)]
    case .outsourcedService: kinds = [(.application, .entry), (.contract, .entry), (.subcontract, .table)]
    case .subcontract: kinds = [(.application, .entry), (.subcontract, .entry), (.dataLocation, .table)]
    case .exception: return nil
    }
    self.scheme = scheme
    version = questions.version
    parts = kinds.map { kind, shape in
      Part(
        kind: kind, shape: shape, title: Self.title(of: kind), questions: questions.of(kind, under: scheme))
    }
  }

  package static let schemes = Application.Scheme.allCases.filter { $0 != .exception }

  var title: Words {
    switch scheme {
    case .cloudServiceC2OrHigher:
      Words(ja: "クラウドサービス利用申請書（自治体機密性2以上）", en: "Application to use a cloud service (confidentiality 2 or higher)")
    case .cloudServiceBelowC2:
      Words(
        ja: "クラウドサービス利用申請書（自治体機密性2以上を取り扱わない場合）",
        en: "Application to use a cloud service (below confidentiality 2)")
    case .outsourcedService: Words(ja: "業務委託サービス利用申請書", en: "Application to use an outsourced service")
    case .subcontract: Words(ja: "再委託承認申請書", en: "Application for a subcontract")
    case .exception: Words(ja: "例外措置申請書", en: "Application for an exception")
    }
  }

  /// Names of sheets: short, without signs that a spreadsheet refuses.
  private static func title(of kind: RecordKind) -> Words {
    switch kind {
    case .application: Words(ja: "申請", en: "Application")
    case .cloudService: Words(ja: "クラウドサービス", en: "Cloud service")
    case .contract: Words(ja: "業務委託サービス", en: "Outsourced service")
    case .subcontract: Words(ja: "再委託", en: "Subcontracts")
    default: Words(ja: "データの所在", en: "Data locations")
    }
  }
}

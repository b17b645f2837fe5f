internal import Registry
internal import Requirements
internal import TextForms

/// What was approved, by the lists that the standard keeps apart: approved cloud services
/// (9.3（自治体機密性2以上を取り扱う場合）(5)③), approved outsourced services (9.2(4)⑥), and services recorded under
/// 9.3（自治体機密性2以上を取り扱わない場合）(2)②.
struct ApprovedList: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case cloud
    case outsourced
    case recorded

    var words: Words {
      switch self {
      case .cloud: Words(ja: "承認済みクラウドサービス（自治体機密性2以上）", en: "Approved cloud services (confidentiality 2 or higher)")
      case .outsourced: Words(ja: "承認済み業務委託サービス", en: "Approved outsourced services")
      case .recorded:
        Words(ja: "利用を認めたクラウドサービス（自治体機密性2以上を取り扱わない）", en: "Recorded cloud services (below confidentiality 2)")
      }
    }

    var scheme: Application.Scheme {
      switch self {
      case .cloud: .cloudServiceC2OrHigher
      case .outsourced: .outsourcedService
      case .recorded: .cloudServiceBelowC2
      }
    }
  }

  struct Line: Sendable {
    let kind: Kind
    let approval: ApprovedServices.Approval
    let application: RecordState
    let subject: RecordState
  }

  let lines: [Line]
  /// The numbers of approvals on record that do not count, since as an act they would have been refused.
  let refused: [String]

  /// Of each subject the newest approval; one that lapsed or is stale stays in the list and says so.
  init(_ kinds: [Kind], on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    let approved = try ApprovedServices(kinds.map(\.scheme), on: day, at: sequence, reader: reader)
    let applicationNames = try ReferenceNames(for: .application, in: reader, at: sequence)
    lines = try approved.approvals.compactMap { approval in
      guard let kind = kinds.first(where: { $0.scheme == approval.scheme }), let body = approval.subject.body else {
        return nil
      }
      return Line(
        kind: kind, approval: approval,
        application: RecordState(version: approval.application, names: applicationNames),
        subject: RecordState(
          version: approval.subject,
          names: try ReferenceNames(in: body, of: approval.subject.kind, reader: reader, at: sequence)))
    }
    refused = approved.refused.compactMap(\.application.number)
  }
}

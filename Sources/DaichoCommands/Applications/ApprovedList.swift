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
    let state: ApplicationState
    let application: RecordState
    let subject: RecordState
  }

  let lines: [Line]

  /// Of each subject the newest approval; one that lapsed or is stale stays in the list and says so.
  init(_ kinds: [Kind], on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    var newest: [RecordID: (day: CivilDate, key: Int64, version: RecordVersion)] = [:]
    var order: [RecordID] = []
    try reader.records(.application, on: day, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      let application = Application(body: body)
      guard let subject = application.subject, let decided = application.decidedOn, decided <= day,
        application.isApproved, kinds.contains(where: { $0.scheme == application.scheme })
      else { return true }
      if newest[subject] == nil { order.append(subject) }
      if newest[subject].map({ ($0.day, $0.key) < (decided, version.key) }) ?? true {
        newest[subject] = (decided, version.key, version)
      }
      return true
    }
    let states = ApplicationStates(on: day, at: sequence, reader: reader)
    let applicationNames = try ReferenceNames(for: .application, in: reader, at: sequence)
    lines = try order.compactMap { subject in
      guard let version = newest[subject]?.version, let body = version.body else { return nil }
      let application = Application(body: body)
      guard let kind = kinds.first(where: { $0.scheme == application.scheme }) else { return nil }
      let held = try reader.timeline(of: subject, at: sequence).last { $0.effectiveFrom.map { $0 <= day } ?? true }
      guard let held, let subjectBody = held.body else { return nil }
      return Line(
        kind: kind, state: try states.state(of: application),
        application: RecordState(version: version, names: applicationNames),
        subject: RecordState(
          version: held,
          names: try ReferenceNames(in: subjectBody, of: held.kind, reader: reader, at: sequence)))
    }
  }
}

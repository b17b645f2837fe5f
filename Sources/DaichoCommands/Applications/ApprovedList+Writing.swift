internal import Registry
internal import TextForms

extension ApprovedList {
  private static let columns = [
    Table.Column(ja: "状態", en: "state"), Table.Column(ja: "番号", en: "number"),
    Table.Column(ja: "名称", en: "name"), Table.Column(ja: "事業者", en: "provider"),
    Table.Column(ja: "課室", en: "section"), Table.Column(ja: "機密性", en: "confidentiality"),
    Table.Column(ja: "管理者", en: "administrator"), Table.Column(ja: "承認日", en: "approved on"),
    Table.Column(ja: "承認者", en: "approved by"), Table.Column(ja: "有効期限", en: "valid until"),
    Table.Column(ja: "条件", en: "conditions"), Table.Column(ja: "申請番号", en: "application"),
    Table.Column(ja: "未確認の点", en: "not confirmed"),
  ]

  /// Why one person stood on both sides only where one did.
  private var columns: [Table.Column] {
    Self.columns + (namesSamePerson ? [Table.Column(ja: "申請者と決定者が同一である理由", en: "why one person on both sides")] : [])
  }

  private var namesSamePerson: Bool { lines.contains { $0.application.body["samePersonReason"] != nil } }

  func table(of kind: Kind, in language: Language) -> Table {
    Table(columns: columns, rows: lines.filter { $0.kind == kind }.map { cells($0, language) })
  }

  func wholeTable(in language: Language) -> Table {
    Table(
      columns: [Table.Column(ja: "一覧", en: "list")] + columns,
      rows: lines.map { [$0.kind.words[language]] + cells($0, language) })
  }

  private func cells(_ line: Line, _ language: Language) -> [String] {
    func text(_ state: RecordState, _ keys: String...) -> String {
      keys.lazy.compactMap { state.descriptor.field($0) }.map { state.text(of: $0, in: language) }
        .first { !$0.isEmpty } ?? ""
    }
    return [
      line.approval.state.words[language], line.subject.version.number ?? "", text(line.subject, "name", "title"),
      text(line.subject, "provider", "vendor"), text(line.subject, "section"),
      text(line.subject, "confidentiality"), text(line.application, "administratorOfficer", "administrator"),
      text(line.application, "decidedOn"), text(line.application, "deciderOfficer", "decider"),
      text(line.application, "validUntil"), text(line.application, "conditions"),
      line.application.version.number ?? "",
      line.approval.doubts.map { $0.words[language] }.joined(separator: language == .ja ? "、" : ", "),
    ] + (namesSamePerson ? [text(line.application, "samePersonReason")] : [])
  }

  var items: [JSONObject] {
    lines.map { line in
      [
        "list": .string(line.kind.rawValue), "state": .string(line.approval.state.rawValue),
        "inForce": .bool(line.approval.counts),
        "unconfirmed": .array(line.approval.doubts.map { .string($0.rawValue) }),
        "application": .object(line.application.item),
        "subject": .object(line.subject.item), "subjectKind": .string(line.subject.version.kind.rawValue),
      ]
    }
  }
}

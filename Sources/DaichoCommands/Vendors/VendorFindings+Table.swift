internal import Certification
internal import Registry
internal import TextForms

extension VendorFindings {
  /// One line for each vendor.
  func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "事業者番号", en: "vendor"), .init(ja: "結果", en: "result"), .init(ja: "登録簿の時点", en: "register of"),
        .init(ja: "台帳の名称", en: "name here"), .init(ja: "内容", en: "remarks"),
      ],
      rows: findings.map { finding in
        [
          finding.vendor, finding.verdict.words[language], finding.asOf?.description ?? "",
          finding.finding.subject.name,
          // What does not agree is gone into below the table.
          finding.verdict == .agrees ? finding.text(in: language) : finding.remarks.first?[language] ?? "",
        ]
      })
  }

  /// Everything, for spreadsheets.
  func wholeTable(in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "事業者番号", en: "vendor"), .init(ja: "結果コード", en: "code"), .init(ja: "結果", en: "result"),
        .init(ja: "法人番号", en: "corporate number"), .init(ja: "台帳の名称", en: "name here"),
        .init(ja: "登録簿の名称", en: "name in the register"), .init(ja: "台帳の所在地", en: "address here"),
        .init(ja: "登録簿の所在地", en: "address in the register"), .init(ja: "登録簿の時点", en: "register of"),
        .init(ja: "読み取ったもの", en: "read from"), .init(ja: "内容", en: "remarks"), .init(ja: "対応", en: "what to do"),
      ],
      rows: findings.map { finding in
        let (subject, record) = (finding.finding.subject, finding.finding.record)
        return [
          finding.vendor, finding.verdict.rawValue, finding.verdict.words[language], subject.number?.digits ?? "",
          subject.name, record?.name ?? "", subject.address ?? "", record?.address ?? "",
          finding.asOf?.description ?? "", finding.place?.name ?? "", finding.text(in: language),
          ([finding.remedy?[language]].compactMap(\.self) + finding.commands).joined(separator: " "),
        ]
      })
  }
}

extension VendorFinding {
  fileprivate func text(in language: Language) -> String {
    remarks.map { $0[language] }.joined(separator: language == .ja ? "。" : "; ")
  }
}

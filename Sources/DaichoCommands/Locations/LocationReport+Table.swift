internal import GapAnalysis
internal import Registry
internal import TextForms

extension LocationReport {
  private static let columns: [Table.Column] = [
    .init(ja: "サービス番号", en: "service"), .init(ja: "サービス名", en: "name"), .init(ja: "自治体機密性", en: "confidentiality"),
    .init(ja: "総合", en: "overall"), .init(ja: "所在番号", en: "location"), .init(ja: "再委託番号", en: "subcontract"),
    .init(ja: "役割", en: "role"), .init(ja: "リージョン", en: "region"), .init(ja: "国", en: "country"),
    .init(ja: "国の結果", en: "country allowed"), .init(ja: "指摘", en: "finding"), .init(ja: "根拠", en: "basis"),
    .init(ja: "対応", en: "what to do"),
  ]

  /// A row for each location and finding, and for each finding about the service as a whole.
  func table(in language: Language) -> Table {
    Table(
      columns: Self.columns,
      rows: services.flatMap { rows(of: $0, LocationNames(regions: regions, language: language)) })
  }

  private func rows(of service: Service, _ names: LocationNames) -> [[String]] {
    let head = [
      service.number, service.name, names.confidentiality(service.confidentiality),
      service.standing.words[names.language],
    ]
    let numbers = Set(service.lines.map(\.data.number))
    let located = service.lines.flatMap { line -> [[String]] in
      let data = line.data
      let place = [
        data.number, data.subcontract ?? "", names.role(data.role), data.place.region ?? "",
        names.country(of: data.place), names.standing(line.standing),
      ]
      let findings = service.findings.filter { $0.number == data.number }
      return findings.isEmpty
        ? [head + place + ["", "", ""]] : findings.map { head + place + cells(of: $0, names.language) }
    }
    let others = service.findings.filter { finding in finding.number.map { !numbers.contains($0) } ?? true }
    return located + others.map { head + ["", $0.number ?? "", "", "", "", ""] + cells(of: $0, names.language) }
  }

  private func cells(of finding: LocationFinding, _ language: Language) -> [String] {
    [finding.words(regions)[language], finding.basis[language], finding.remedy[language]]
  }
}

internal import GapAnalysis
internal import Registry
internal import TextForms

extension LocationReport {
  func writeText(to session: Session, language: Language) throws {
    let names = LocationNames(regions: regions, language: language)
    for service in services {
      try write(service, names, to: session)
      try session.output.writeLine("")
    }
    if regions == nil { try session.output.writeLine(Self.noRegions[language]) }
    try session.output.writeLine(summary[language])
  }

  private func write(_ service: Service, _ names: LocationNames, to session: Session) throws {
    let language = names.language
    let level = Words(
      ja: "自治体機密性 \(names.confidentiality(service.confidentiality))",
      en: "confidentiality \(names.confidentiality(service.confidentiality))")
    try session.output.writeLine(
      session.style.heading(
        "\(service.number)  \(service.name)  \(level[language])  \(service.standing.words[language])"))
    if !service.lines.isEmpty {
      try Table(
        columns: [
          .init(ja: "  所在番号", en: "  location"), .init(ja: "役割", en: "role"), .init(ja: "リージョン", en: "region"),
          .init(ja: "国", en: "country"), .init(ja: "再委託", en: "subcontract"), .init(ja: "国の結果", en: "country allowed"),
        ],
        rows: service.lines.map { line in
          [
            "  " + line.data.number, names.role(line.data.role), line.data.place.region ?? "",
            names.country(of: line.data.place), line.data.subcontract ?? "", names.standing(line.standing),
          ]
        }
      ).writeText(to: session.output, language: language, style: session.style)
    }
    for finding in service.findings {
      let about = finding.number.map { $0 + ": " } ?? ""
      try session.output.writeLine(
        Words(
          ja: "  [\(finding.standing.mark.ja)] \(about)\(finding.words(regions).ja)［\(finding.basis.ja)］",
          en: "  [\(finding.standing.mark.en)] \(about)\(finding.words(regions).en) [\(finding.basis.en)]")[language])
      try session.output.writeLine("      → " + finding.remedy[language])
    }
  }

  private static let noRegions = Words(
    ja: "リージョンの表が採用されていないため、リージョンの指す国、準拠法及び裁判所の国は読み取っていません。daicho checklist adopt で採用してください。",
    en: "No table of regions has been adopted, so regions, laws and courts were not read. Adopt one with daicho "
      + "checklist adopt.")

  private var summary: Words {
    func count(_ standing: LocationFinding.Standing) -> Int { services.count { $0.standing == standing } }
    return Words(
      ja: "\(asOf) 現在のクラウドサービス \(services.count) 件: 規則に反する \(count(.broken)) 件、不明な点がある "
        + "\(count(.unknown)) 件、規則どおり \(count(.kept)) 件（記録簿 \(head.sequence) まで）",
      en: "Cloud services on \(asOf): \(services.count); breaking a rule: \(count(.broken)), not known: "
        + "\(count(.unknown)), as the rules say: \(count(.kept)) (journal up to \(head.sequence))")
  }
}

extension LocationFinding.Standing {
  fileprivate var mark: Words {
    switch self {
    case .broken: Words(ja: "違反", en: "broken")
    case .unknown: Words(ja: "不明", en: "unknown")
    case .kept: Words(ja: "規則どおり", en: "kept")
    }
  }
}

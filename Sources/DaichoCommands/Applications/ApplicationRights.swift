internal import Registry
internal import Requirements
internal import TextForms

/// Who files and who decides, with those who hold the offices on the day.
struct ApplicationRights: Sendable {
  struct Side: Sendable {
    /// Nil: anyone.
    let offices: Words?
    let basis: Words
    /// `飯塚 花子 (1001)`.
    let holders: [String]
  }

  let filing: Side
  let deciding: Side

  /// Nil: the catalogue does not say.
  init?(_ application: Application, on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    guard let scheme = application.scheme, let subject = application.subject,
      let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence),
      let rights = catalogue.approvals[scheme]
    else { return nil }
    let holders = try OfficeHolders(at: sequence, reader: reader)
    let scope = try OfficeScope(of: subject, at: sequence, reader: reader)
    func side(_ right: ApprovalRights.Right) throws -> Side {
      let offices = catalogue.exercising(right.offices)
      let names = offices.map { catalogue.offices[$0] ?? Words(ja: $0.rawValue, en: $0.rawValue) }
      var seen: Set<RecordID> = []
      let officers = offices.flatMap { office in
        let holding = holders.holding(of: office.rawValue, in: scope, on: day)
        return (holding.inOffice + holding.substitutes).map(\.officer)
      }.filter { seen.insert($0).inserted }
      return Side(
        offices: offices.isEmpty
          ? nil
          : Words(ja: names.map(\.ja).joined(separator: "又は"), en: names.map(\.en).joined(separator: " or ")),
        basis: right.requirement.flatMap { catalogue.requirement($0) }.map {
          Words(ja: $0.citation.text(in: .ja), en: $0.citation.text(in: .en))
        } ?? Words(ja: "市の設定", en: "setting of the city"),
        holders: try officers.map { officer in
          let body = try reader.timeline(of: officer, at: sequence).last?.body ?? [:]
          return "\(body.text("name")) (\(body.text("number")))"
        })
    }
    filing = try side(rights.filing)
    deciding = try side(rights.deciding)
  }
}

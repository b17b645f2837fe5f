internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Says of each certification where it stands, and why.
struct CertificationStanding {
  let catalogue: SourceCatalogue
  let store: ContentStore
  let day: CivilDate
  let sequence: Int64

  /// - Parameters:
  ///   - service: the number of a cloud service; nil: all.
  ///   - vendor: the number of a vendor; nil: all.
  func rows(service: String?, vendor: String?, reader: any RegisterReading) throws -> [CertificationRow] {
    let chosen = (
      service: try service.map { try RecordLookup.find(.cloudService, $0, in: reader, at: sequence) },
      vendor: try vendor.map { try RecordLookup.find(.vendor, $0, in: reader, at: sequence) }
    )
    let names = try ReferenceNames(for: .certification, in: reader, at: sequence)
    let past = try PastObservations(reader, at: sequence)
    let lists = ObservedLists(store)
    var rows: [CertificationRow] = []
    try reader.records(.certification, on: day, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      let certification = Certification(body: body)
      let isMeant =
        (chosen.service == nil || certification.service == chosen.service)
        && (chosen.vendor == nil || certification.holder == chosen.vendor)
      guard isMeant else { return true }
      let (fetch, reason) = try standing(certification, past, lists)
      rows.append(
        CertificationRow(
          certification: certification, holder: certification.holder.flatMap { names[$0]?.name } ?? "",
          service: certification.service.flatMap { names[$0]?.name } ?? "",
          status: certification.isPastItsEnd(on: day) ? certification.status?.afterItsEnd : certification.status,
          since: try since(version, reader), fetch: fetch, reason: reason))
      return true
    }
    return rows.sorted { $0.certification.number < $1.certification.number }
  }

  private func standing(
    _ certification: Certification, _ past: PastObservations, _ lists: ObservedLists
  ) throws -> (FetchResult?, Words) {
    guard let listedIn = certification.listedIn else {
      return (
        nil,
        certification.status == .claimed || certification.status == nil
          ? StandingReason.claimedOnly.words
          : Words(ja: "職員が登録した状態で、登録簿とは突き合わせていません。", en: "as an officer recorded it; not matched with a register")
      )
    }
    guard let source = catalogue[listedIn] else {
      return (
        nil,
        Words(
          ja: "情報源「\(listedIn)」の宣言が checklists/sources/ にありません。",
          en: "checklists/sources/ does not declare the source \"\(listedIn)\"")
      )
    }
    let observations = past.observations(of: listedIn).filter { $0.at.dayInTokyo <= day }
    let sightings = try lists.sightings(of: certification, in: observations)
    let standing = ObservedStanding(of: certification, sightings, rules: source.rules, on: day).standing
    return (standing.fetch, standing.reason.words)
  }

  /// When the status that holds on the day was recorded for the first time in a row.
  private func since(_ version: RecordVersion, _ reader: any RegisterReading) throws -> CivilDate? {
    let status = version.body?["status"]
    let timeline = try reader.timeline(of: version.record, at: sequence).filter {
      $0.effectiveFrom.map { $0 <= day } ?? true
    }
    return timeline.reversed().prefix { $0.body?["status"] == status }.last?.effectiveFrom
  }
}

extension Certification {
  func isPastItsEnd(on day: CivilDate) -> Bool { validUntil.map { $0 < day } ?? false }
}

internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

extension LocationMap {
  /// Countries and roles down, classes across; the cells name services and contracts.
  func table(in language: Language) -> Table {
    let names = LocationNames(regions: regions, language: language)
    let classes = Confidentiality.allCases.reversed().map(Optional.some) + [nil]
    return Table(
      columns: [.init(ja: "国", en: "country"), .init(ja: "役割", en: "role")]
        + classes.map { level in
          .init(
            ja: LocationNames(regions: nil, language: .ja).confidentiality(level),
            en: LocationNames(regions: nil, language: .en).confidentiality(level))
        },
      rows: rows.map { row in
        [names.country(row.country), names.role(row.role)]
          + classes.map { subjects(row, $0).joined(separator: Words(ja: "、", en: ", ")[language]) }
      })
  }

  /// One row for each location.
  func wholeTable(in language: Language) -> Table {
    let names = LocationNames(regions: regions, language: language)
    return Table(
      columns: [
        .init(ja: "国名コード", en: "country code"), .init(ja: "国", en: "country"), .init(ja: "役割", en: "role"),
        .init(ja: "自治体機密性", en: "confidentiality"), .init(ja: "種類", en: "kind"), .init(ja: "番号", en: "number"),
        .init(ja: "名称", en: "name"), .init(ja: "所在番号", en: "location"), .init(ja: "リージョン", en: "region"),
        .init(ja: "再委託番号", en: "subcontract"),
      ],
      rows: items.map { item in
        [
          item.country ?? "", item.location.map { names.country(of: $0.place) } ?? names.country(nil),
          names.role(item.location?.role), names.confidentiality(item.confidentiality), item.kind.words[language],
          item.subject, item.name, item.location?.number ?? "", item.location?.place.region ?? "",
          item.subcontract ?? "",
        ]
      })
  }

  func json(_ item: Item) -> JSONObject {
    var object = item.location?.json ?? [:]
    object["kind"] = .string(item.kind.rawValue)
    object["subject"] = .string(item.subject)
    object["name"] = .string(item.name)
    object["confidentiality"] = item.confidentiality.map { .string($0.rawValue) }
    object["subcontract"] = item.subcontract.map { .string($0) }
    return object
  }
}

internal import Certification
internal import Registry
internal import TextForms

/// A certification of ours, and where it stands on a day.
struct CertificationRow: Sendable {
  let certification: Certification
  let holder: String
  let service: String
  /// Passed ends are taken into account, without an observation too.
  let status: Certification.Status?
  /// The first day of the unbroken run of the recorded status; nil: from the start.
  let since: CivilDate?
  let fetch: FetchResult?
  let reason: Words

  var conflict: Words? {
    guard certification.isClaimNotBorneOut, let status = certification.status else { return nil }
    let claimed = certification.claimedStatus?.words
    return Words(
      ja:
        "事業者の申告（\(claimed?.ja ?? "期限")\(certification.claimedUntil.map { "、\($0.eraText)まで" } ?? "")）と、登録簿の「\(status.words.ja)」が食い違います",
      en:
        "the vendor claims \(claimed?.en ?? "another end")\(certification.claimedUntil.map { " until \($0)" } ?? ""), the register says \(status.words.en)"
    )
  }

  static let columns = [
    Table.Column(ja: "認証番号", en: "number"), Table.Column(ja: "制度", en: "scheme"),
    Table.Column(ja: "対象", en: "of"), Table.Column(ja: "状態", en: "status"),
    Table.Column(ja: "いつから", en: "since"), Table.Column(ja: "有効期限", en: "valid until"),
    Table.Column(ja: "確かめた日", en: "observed"), Table.Column(ja: "取得", en: "fetch"),
    Table.Column(ja: "理由", en: "why"),
  ]

  func cells(in language: Language) -> [String] {
    [
      certification.number, certification.scheme, service.isEmpty ? holder : service,
      status?.words[language] ?? Words(ja: "（未登録）", en: "(none)")[language], since?.description ?? "",
      certification.validUntil?.description ?? "", certification.observedOn?.description ?? "",
      fetch?.words[language] ?? "",
      ([conflict?[language]].compactMap(\.self) + [reason[language]]).joined(separator: "。"),
    ]
  }

  func json(in language: Language) -> JSONObject {
    var json: JSONObject = [
      "number": .string(certification.number), "scheme": .string(certification.scheme),
      "reason": .string(reason[language]), "conflict": .bool(conflict != nil),
    ]
    let texts = [
      "holder": holder.isEmpty ? nil : holder, "service": service.isEmpty ? nil : service,
      "status": status?.rawValue, "rawStatus": certification.rawStatus, "since": since?.description,
      "validUntil": certification.validUntil?.description, "observedOn": certification.observedOn?.description,
      "freshUntil": certification.freshUntil?.description, "fetch": fetch?.rawValue,
      "listedIn": certification.listedIn, "listedAs": certification.listedAs,
      "claimedStatus": certification.claimedStatus?.rawValue, "conflictText": conflict?[language],
    ]
    for (key, text) in texts { json[key] = text.map(JSONValue.string) }
    return json
  }
}

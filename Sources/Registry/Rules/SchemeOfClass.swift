internal import Requirements
internal import TextForms

/// Which of the two sections 9.3 an application is under follows from the class of the information.
enum SchemeOfClass {
  static func breaches(
    _ application: Application, on day: CivilDate, in transaction: RegisterTransaction
  ) throws -> [Breach] {
    guard application.scheme == .cloudServiceBelowC2, let subject = application.subject else { return [] }
    let timeline = try transaction.reader.timeline(of: subject, at: transaction.sequence)
    let body = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true }?.body
    let service = body.map(CloudService.init(body:))
    guard let found = service?.confidentiality else { return [breach(Words(ja: "記録されていません", en: "not recorded"))] }
    guard found >= .c2 else { return [] }
    return [breach(Words(ja: "「\(found.words.ja)」です", en: "\"\(found.words.en)\""))]
  }

  private static func breach(_ found: Words) -> Breach {
    Breach(
      code: "scheme-of-other-class",
      basis: Words(ja: "9.3（自治体機密性2以上を取り扱う場合）(5)①", en: "9.3 (handling confidentiality 2 or higher) (5)①"),
      message: Words(
        ja: "自治体機密性2以上を取り扱わない利用の申請ですが、サービスの機密性が\(found.ja)",
        en: "it is an application for information below confidentiality 2, and the class of the service is \(found.en)"),
      remedy: Words(
        ja: "機密性の記録を確かめ、2以上か不明であれば区分 cloudServiceC2OrHigher で申請してください。",
        en: "Check the class on record; where it is 2 or higher, or unknown, apply under cloudServiceC2OrHigher."))
  }
}

internal import TextForms

extension Observation {
  static let descriptor = RecordDescriptor(
    kind: .observation, fields: fetched + received + read, contradictions: contradictions)

  private static let fetched: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "取得番号", en: "observation number", required: true, fixed: true),
    FieldDescriptor("source", .line, ja: "取得元", en: "source", required: true, fixed: true),
    FieldDescriptor("asked", .line, ja: "照会した番号", en: "number asked for", fixed: true),
    FieldDescriptor("address", .text(maximum: 2000, lines: false), ja: "所在（URL・ファイル名）", en: "address", fixed: true),
    FieldDescriptor("at", .line, ja: "取得日時（UTC）", en: "at (UTC)", required: true, fixed: true),
    FieldDescriptor("fetch", .choice(Fetch.choices), ja: "取得の結果", en: "fetch", required: true, fixed: true),
    FieldDescriptor("statusLine", .line, ja: "応答の状態行", en: "status line", fixed: true),
    FieldDescriptor("fault", .line, ja: "失敗の種類", en: "fault", fixed: true),
    FieldDescriptor("faultText", .prose, ja: "失敗の内容", en: "what failed", fixed: true),
  ]

  private static let received: [FieldDescriptor] = [
    FieldDescriptor("etag", .text(maximum: 2000, lines: false), ja: "ETag", en: "ETag", fixed: true),
    FieldDescriptor("lastModified", .line, ja: "Last-Modified", en: "Last-Modified", fixed: true),
    FieldDescriptor("bodySHA256", .line, ja: "本体のSHA-256", en: "SHA-256 of the body", fixed: true),
    FieldDescriptor("storedSHA256", .line, ja: "本体の保管ファイルのSHA-256", en: "SHA-256 of the stored body", fixed: true),
    FieldDescriptor("furtherPages", .data, ja: "2ページ目以降", en: "further pages", fixed: true),
    FieldDescriptor(
      "size", .number(0...CanonicalJSON.largestInteger), ja: "本体の大きさ（バイト）", en: "size of the body in bytes", fixed: true
    ),
  ]

  private static let read: [FieldDescriptor] = [
    FieldDescriptor("recordsSHA256", .line, ja: "読み取った掲載内容のSHA-256", en: "SHA-256 of the entries", fixed: true),
    FieldDescriptor(
      "recordsStoredSHA256", .line, ja: "掲載内容の保管ファイルのSHA-256", en: "SHA-256 of the stored entries", fixed: true),
    FieldDescriptor("listDate", .date, ja: "掲載元の更新日", en: "date of the list", fixed: true),
    FieldDescriptor(
      "entries", .number(0...CanonicalJSON.largestInteger), ja: "掲載件数", en: "entries", fixed: true),
    FieldDescriptor("warnings", .data, ja: "読み取れなかった点", en: "warnings", fixed: true),
  ]

  /// What was received is there whole or not at all, and a failure says why: else it could be taken for a register that
  /// holds nothing.
  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    let observation = Observation(body: body)
    let digests = received + read
    let malformed = digests.filter { $0.key.hasSuffix("SHA256") }.compactMap { $0.digestFault(in: body) }
    let pairs = [("bodySHA256", "storedSHA256"), ("recordsSHA256", "recordsStoredSHA256")]
    let torn = pairs.flatMap { first, second in
      [first, second].filter { body[$0] == nil && (body[first] != nil || body[second] != nil) }
    }
    var missing = torn
    switch observation.fetch {
    case .ok:
      missing += ["bodySHA256", "size", "recordsSHA256", "entries"].filter { body[$0] == nil && !torn.contains($0) }
    case .failed: missing += ["fault", "faultText"].filter { body[$0] == nil }
    case .notModified: break
    }
    let faults = missing.compactMap { descriptor.field($0) }.map { FieldFault(.missing, $0, found: "") }
    return malformed + faults + misplaced(observation, body)
  }

  private static func misplaced(_ observation: Observation, _ body: JSONObject) -> [FieldFault] {
    var faults: [FieldFault] = []
    if Instant(body.text("at"))?.description != body.text("at"), let field = descriptor.field("at") {
      let allowed = Words(
        ja: "協定世界時の日時（2026-11-27T04:05:06.123Z の形）", en: "a time in UTC such as 2026-11-27T04:05:06.123Z")
      faults.append(FieldFault(.malformed, field, found: body.text("at"), allowed: allowed))
    }
    if observation.fetch != .failed, let fault = observation.fault, let field = descriptor.field("fault") {
      let allowed = Words(ja: "取得に失敗したときだけの項目です", en: "it is for a fetch that failed")
      faults.append(FieldFault(.contradiction, field, found: fault.code, allowed: allowed))
    }
    return faults
  }
}

internal import TextForms

extension Report {
  static let descriptor = RecordDescriptor(
    kind: .report, fields: about + basis + approved + kept, ordered: [("asOf", "decidedOn")],
    contradictions: contradictions)

  private static let about: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "報告書番号", en: "report number", required: true, fixed: true),
    FieldDescriptor("period", .line, ja: "対象期間", en: "period", required: true, fixed: true, written: true),
    FieldDescriptor("asOf", .date, ja: "基準日", en: "as of", required: true, fixed: true, written: true),
    FieldDescriptor("sections", .texts(maximum: 500), ja: "対象課室", en: "sections", fixed: true, written: true),
    FieldDescriptor(
      "languages",
      .choices([FieldChoice("ja", ja: "日本語", en: "Japanese"), FieldChoice("en", ja: "英語", en: "English")]),
      ja: "言語", en: "languages", required: true, fixed: true, written: true),
  ]

  /// What it was made from.
  private static let basis: [FieldDescriptor] = [
    FieldDescriptor(
      "sequence", .number(1...CanonicalJSON.largestInteger), ja: "反映した最後の記録番号", en: "last entry known", required: true,
      fixed: true, written: true),
    FieldDescriptor(
      "hash", .line, ja: "その記録のハッシュ値", en: "hash of that entry", required: true, fixed: true, written: true),
    FieldDescriptor("catalogue", .line, ja: "要件目録", en: "catalogue", required: true, fixed: true, written: true),
    FieldDescriptor(
      "catalogueVersion", .line, ja: "要件目録の版", en: "catalogue version", required: true, fixed: true, written: true),
    FieldDescriptor("program", .line, ja: "作成したプログラム", en: "made by", required: true, fixed: true, written: true),
  ]

  private static let approved: [FieldDescriptor] = [
    FieldDescriptor("decision", .line, ja: "決裁", en: "decision", required: true, fixed: true),
    FieldDescriptor("decidedOn", .date, ja: "決裁日", en: "decided on", required: true, fixed: true),
    FieldDescriptor("decidedBy", .reference(.officer), ja: "決裁者", en: "decided by", fixed: true),
    FieldDescriptor("replaces", .reference(.report), ja: "差し替える報告書", en: "replaces", fixed: true),
    FieldDescriptor("correction", .prose, ja: "訂正の理由", en: "reason for the correction", fixed: true),
  ]

  private static let kept: [FieldDescriptor] = [
    FieldDescriptor(
      "manifestSHA256", .line, ja: "manifest.jsonのSHA-256", en: "SHA-256 of manifest.json", required: true, fixed: true,
      written: true),
    FieldDescriptor("files", .data, ja: "ファイル", en: "files", required: true, fixed: true),
  ]

  /// A correction says why, and nothing else does; digests are digests; every file has a name of its own within the
  /// report's folder.
  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    var faults = (basis + kept).filter { ["hash", "manifestSHA256"].contains($0.key) }
      .compactMap { $0.digestFault(in: body) }
    for (key, other) in [("replaces", "correction"), ("correction", "replaces")] {
      guard body[key] == nil, body[other] != nil, let field = descriptor.field(key) else { continue }
      faults.append(FieldFault(.missing, field, found: ""))
    }
    if let field = descriptor.field("period"), !isPeriod(body) {
      faults.append(
        FieldFault(
          .malformed, field, found: body.text("period"),
          allowed: Words(
            ja: "基準日で終わる四半期（2026Q2 の形）又は基準日そのもの",
            en: "a quarter that ends on the day, such as 2026Q2, or the day itself")))
    }
    if let field = descriptor.field("files"), !holdsFiles(body) {
      faults.append(
        FieldFault(
          .malformed, field, found: body["files"].map { CanonicalJSON.text($0) } ?? "",
          allowed: Words(
            ja: "名前（重複なし）、SHA-256、大きさを持つファイルの一覧", en: "files, each with a name of its own, SHA-256 and size")))
    }
    return faults
  }

  private static func isPeriod(_ body: JSONObject) -> Bool {
    body.text("period") == body.text("asOf") || Report(body: body).quarter != nil
  }

  private static func holdsFiles(_ body: JSONObject) -> Bool {
    guard let items = body["files"]?.array, !items.isEmpty else { return false }
    let files = items.compactMap(File.init)
    let names = Set(files.map(\.name)).union([manifestName])
    return names.count == items.count + 1
      && files.allSatisfy { File.isName($0.name) && Digest($0.sha256)?.description == $0.sha256 && $0.size >= 0 }
  }

  /// The file that vouches for the others.
  public static let manifestName = "manifest.json"
}

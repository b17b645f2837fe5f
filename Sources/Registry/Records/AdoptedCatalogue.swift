/// A catalogue as it was adopted: the whole of it stands in the journal, so that past reports can be made again.
package enum AdoptedCatalogue {
  static let descriptor = RecordDescriptor(
    kind: .catalogue,
    fields: [
      FieldDescriptor("number", .line, ja: "目録の識別子", en: "catalogue id", required: true, fixed: true),
      FieldDescriptor("version", .line, ja: "版", en: "version", required: true),
      FieldDescriptor(
        "requirements", .texts(maximum: 100), ja: "要件の識別子", en: "requirement ids", required: true),
      FieldDescriptor("catalogue", .data, ja: "内容", en: "content", required: true),
      FieldDescriptor("regions", .data, ja: "リージョンと国の表", en: "table of regions and countries"),
    ])

  /// Each gets a short number, by which the projections know it.
  package static func requirementIDs(in body: JSONObject) -> [String] { body.texts("requirements") }
}

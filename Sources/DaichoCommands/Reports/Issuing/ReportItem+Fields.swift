internal import Registry
internal import TextForms

extension ReportItem {
  /// All that is on record of it, one a line.
  func fields(in language: Language) -> [(name: Words, value: String)] {
    let fields: [(Words, String?)] = [
      (name("number"), report.number), (name("period"), period[language]), (name("sections"), sections[language]),
      (name("asOf"), report.asOf.description), (Words(ja: "版の状態", en: "edition"), standing[language]),
      (name("decision"), report.decision), (name("decidedOn"), report.decidedOn.description),
      (name("decidedBy"), decidedBy?.text(in: language)), (name("replaces"), edition.replaced),
      (name("correction"), report.correction), (name("sequence"), report.knownAt.description),
      (name("catalogue"), "\(report.catalogue) \(report.catalogueVersion)"), (name("program"), report.program),
      (name("languages"), report.languages.map(\.rawValue).joined(separator: ", ")),
      (Words(ja: "発行日時", en: "issued"), issuedAt.map(EntryText.time)),
      (Words(ja: "記録番号", en: "entry"), "@\(edition.sequence)"),
      (name("files"), files(in: language)),
    ]
    return fields.compactMap { name, value in value.map { (name, $0) } }
  }

  private func name(_ key: String) -> Words {
    RecordDescriptor.of(.report).field(key)?.words ?? Words(ja: key, en: key)
  }

  private func files(in language: Language) -> String {
    let bytes = Words(ja: "バイト", en: "bytes")[language]
    let files = report.files.map { "\($0.name)  \($0.size) \(bytes)  SHA-256 \($0.sha256)" }
    return (["\(Report.manifestName)  SHA-256 \(report.manifestSHA256)"] + files).joined(separator: "\n")
  }
}

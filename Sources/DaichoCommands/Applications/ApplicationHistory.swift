internal import Registry
internal import TextForms

/// The steps that an application took, each with who took it.
struct ApplicationHistory: Sendable {
  struct Step: Sendable {
    let entry: JournalEntry
    /// Where it stood then; nil: erased.
    let state: ApplicationState?
    /// Why: of the decision, else of the entry.
    let reason: String?
    /// Why one person stood on both sides.
    let samePersonReason: String?
  }

  let number: String
  let steps: [Step]
  let officers: ReferenceNames

  init(_ number: String, at sequence: Int64, reader: any RegisterReading) throws {
    let record = try RecordLookup.find(.application, number, in: reader, at: sequence)
    officers = try ReferenceNames(of: .officer, in: reader, at: sequence)
    self.number = number
    steps = try reader.history(of: record, at: sequence).map { entry in
      let application = try entry.body().map(Application.init(body:))
      return Step(
        entry: entry, state: application?.state(on: entry.time.dayInTokyo) { false },
        reason: application?.decision == nil ? entry.reason : application?.decisionReason ?? entry.reason,
        samePersonReason: application?.samePersonReason)
    }
  }

  func table(in language: Language) -> Table {
    let isSamePersonNamed = steps.contains { $0.samePersonReason != nil }
    let samePerson = isSamePersonNamed ? [Table.Column(ja: "申請者と決定者が同一である理由", en: "why one person on both sides")] : []
    return Table(
      columns: [
        Table.Column(ja: "記録番号", en: "entry"), Table.Column(ja: "日時", en: "time"),
        Table.Column(ja: "状態", en: "state"), Table.Column(ja: "職員", en: "officer"),
        Table.Column(ja: "操作", en: "command"), Table.Column(ja: "理由", en: "reason"),
      ] + samePerson,
      rows: steps.map { step in
        [
          "@\(step.entry.sequence)", EntryText.time(step.entry.time), step.state?.words[language] ?? "",
          step.entry.officer.flatMap { officers[$0] }.map { "\($0.name) (\($0.number))" } ?? "", step.entry.command,
          step.reason ?? "",
        ] + (isSamePersonNamed ? [step.samePersonReason ?? ""] : [])
      })
  }

  var items: [JSONObject] {
    steps.map { step in
      var item = EntryText.json(step.entry, officers: officers)
      item["state"] = (step.state?.rawValue).map { .string($0) }
      item["decisionReason"] = step.reason.map { .string($0) }
      item["samePersonReason"] = step.samePersonReason.map { .string($0) }
      return item
    }
  }
}

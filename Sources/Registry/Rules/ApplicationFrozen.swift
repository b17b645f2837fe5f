internal import TextForms

/// What was filed is what is reviewed, and what was decided stays decided: both change only by a step of the procedure
/// (9.2(4)④–⑥, 9.3).
enum ApplicationFrozen: ActRule {
  static let kinds: Set<RecordKind> = [.application]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    guard !change.retires, let before = try change.before(in: transaction) else { return [] }
    let application = Application(body: before)
    switch application.decision {
    case .returned: return []
    case nil:
      guard application.appliedOn != nil else { return [] }
      let changed = change.changed(ApplicationParts.content, since: before)
      let isFiledAnew = !change.changed(ApplicationParts.filing, since: before).isEmpty
      return changed.isEmpty && !isFiledAnew ? [] : [filed(change.number)]
    case .approved, .approvedWithConditions, .rejected, .withdrawn:
      let parts = ApplicationParts.content + ApplicationParts.filing + ApplicationParts.deciding
      return change.changed(parts, since: before).isEmpty ? [] : [decided(change.number)]
    }
  }

  private static func filed(_ number: String) -> Breach {
    Breach(
      code: "application-filed", basis: Breach.procedure,
      message: Words(ja: "申請は提出済みで、審査の対象は変えられません", en: "it is filed, and what is under review cannot be changed"),
      remedy: Words(
        ja: "daicho application return \(number) で差し戻すか、withdraw で取り下げてから変えてください。",
        en: "Change it after daicho application return \(number), or withdraw it."))
  }

  private static func decided(_ number: String) -> Breach {
    Breach(
      code: "application-decided", basis: Breach.procedure,
      message: Words(ja: "申請は決定済みで、変えられません", en: "it is decided and cannot be changed"),
      remedy: Words(
        ja: "新しい申請（daicho application new）を出してください。記録の誤りであれば、理由を付けて抹消し、record で登録し直せます。",
        en:
          "File a new application (daicho application new); what was recorded wrongly can be retired with a reason and "
          + "recorded anew with record."))
  }
}

extension Breach {
  /// The procedure follows from who files and decides, and is no requirement of its own.
  static let procedure = Words(ja: "申請・決定の手順（9.2(4)、9.3、8.4）", en: "procedure of applications (9.2(4), 9.3, 8.4)")
}

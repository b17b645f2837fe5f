internal import Registry
internal import Requirements
internal import TextForms

/// Information and accounts were both disposed of, in one event or in several (9.3（自治体機密性2以上を取り扱う場合）(8)②).
struct DisposalConfirmed: Derivation {
  static let signature = DerivationSignature(name: "disposalConfirmed", parameters: [:])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.event]

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "情報とアカウントの両方について、出来事「廃棄」が実施者・方法・結果・講じた措置とともに記録されている（一方だけ、又は欠けている事項があれば一部適合まで）",
      en: "the disposal of information and of accounts is recorded, with who, how, result and action (only one of the "
        + "two, or not all of that, shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let disposals = subject.related(.event, on: asked.day).filter {
      $0.code == Event.Kind.disposal.code && Day.of($0.began) <= asked.day
    }
    let complete = disposals.filter { $0.marks.isSuperset(of: .completeEvent) }
    func first(_ mark: RelatedFacts.Marks) -> Opinion? {
      complete.filter { $0.marks.contains(mark) }.map { $0.opinion(.satisfied, .disposalConfirmed) }
        .min { $0.effective < $1.effective }
    }
    // Confirmed on the day on which the later of the two was.
    if let information = first(.disposesInformation), let accounts = first(.disposesAccounts) {
      return accounts.isNewer(than: information) ? accounts : information
    }
    let part = disposals.map { disposal in
      disposal.opinion(
        .partial, disposal.marks.isSuperset(of: .completeEvent) ? .disposalInPart : .eventIncomplete)
    }
    return part.best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}

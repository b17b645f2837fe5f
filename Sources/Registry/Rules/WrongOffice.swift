internal import TextForms

/// The officer does not hold an office that has the right.
enum WrongOffice {
  enum Step {
    case filing
    case deciding
    case reviewing

    var words: Words {
      switch self {
      case .filing: Words(ja: "申請できるのは", en: "it is filed by")
      case .deciding: Words(ja: "決定できるのは", en: "it is decided by")
      case .reviewing: Words(ja: "確認できるのは", en: "it is reviewed by")
      }
    }
  }

  static func breach(
    _ officer: RecordID, _ day: CivilDate, _ duty: OfficeDuty, _ step: Step, _ transaction: RegisterTransaction
  ) throws -> Breach {
    let holders = try duty.holderNames(on: day)
    let (office, name) = (duty.officeNames, try transaction.officerName(officer))
    return Breach(
      code: "office-without-right", basis: duty.basis,
      message: Words(
        ja: "\(step.words.ja)\(office.ja)ですが、\(name) は\(day.eraText)にその職務にありません",
        en: "\(step.words.en) the \(office.en), and \(name) does not hold that office on \(day)"),
      remedy: holders.isEmpty
        ? Words(
          ja: "その職務に就いている職員が登録されていません。daicho role add で任命を登録してください。",
          en: "Nobody is recorded to hold it; record the assignment with daicho role add.")
        : Words(
          ja: "その職務にあるのは \(holders.joined(separator: "、")) です。",
          en: "It is held by \(holders.joined(separator: ", ")). "))
  }
}

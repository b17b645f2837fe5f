internal import Requirements
internal import TextForms

/// What must be confirmed before a contract or a service is closed.
enum Confirmation: CaseIterable {
  case acceptance
  case `return`
  case informationDisposal
  case accountDisposal

  var subject: SubjectKind {
    switch self {
    case .acceptance, .return: .contract
    case .informationDisposal, .accountDisposal: .cloudService
    }
  }

  /// Whether a requirement of a catalogue asks for it.
  func isShown(_ requirement: Requirement) -> Bool {
    guard requirement.subject == subject else { return false }
    return switch self {
    case .acceptance: requirement.isShown(by: "eventRecorded", ["kind": "acceptance"])
    case .return: requirement.isShown(by: "eventRecorded", ["kind": "return"])
    case .informationDisposal, .accountDisposal:
      requirement.isShown(by: "disposalConfirmed") || requirement.isShown(by: "eventRecorded", ["kind": "disposal"])
    }
  }

  func breach(_ state: Ending.State, of number: String, on day: CivilDate, basis: Words) -> Breach {
    let message =
      switch state {
      case .confirmed, .missing:
        Words(ja: "\(words.ja)の記録がありません", en: "\(words.en): nothing is recorded")
      case .incomplete:
        Words(
          ja: "\(words.ja)の記録に、実施者・方法・結果・措置\(isDisposal ? "・廃棄したもの" : "")のいずれかがありません",
          en: "\(words.en): the record does not say all of who, how, result, action"
            + (isDisposal ? " and what was disposed of" : ""))
      case .carriedOverLater(let start):
        Words(
          ja: "\(words.ja)の記録がなく、情報を引き継ぐ後の契約はまだ始まっていません（\(start) から）",
          en: "\(words.en): nothing is recorded, and the contract that carries the information over begins only on "
            + "\(start)")
      }
    return Breach(code: code, basis: basis, message: message, remedy: remedy(number, day))
  }

  private var isDisposal: Bool { self == .informationDisposal || self == .accountDisposal }

  private var code: String {
    switch self {
    case .acceptance: "acceptance-not-confirmed"
    case .return: "return-not-confirmed"
    case .informationDisposal: "information-disposal-not-confirmed"
    case .accountDisposal: "account-disposal-not-confirmed"
    }
  }

  private var words: Words {
    switch self {
    case .acceptance: Words(ja: "検収", en: "acceptance")
    case .return: Words(ja: "情報の返却・廃棄の確認", en: "return or disposal of the information, confirmed")
    case .informationDisposal: Words(ja: "情報の廃棄", en: "disposal of the information")
    case .accountDisposal: Words(ja: "アカウントの廃棄", en: "disposal of the accounts")
    }
  }

  /// The command that records it.
  private func remedy(_ number: String, _ day: CivilDate) -> Words {
    let (kind, more) =
      switch self {
      case .acceptance: ("acceptance", "")
      case .return: ("return", "")
      case .informationDisposal: ("disposal", " --disposed information")
      case .accountDisposal: ("disposal", " --disposed accounts")
      }
    let target = "\(subject.recordKind.commandName):\(number)"
    func command(_ by: String, _ how: String, _ result: String, _ action: String) -> String {
      "daicho event add --kind \(kind)\(more) --subject '\(target)' --on \(day) --number NUMBER"
        + " --by \(by) --method \(how) --result \(result) --action \(action)"
    }
    return Words(
      ja: "\(words.ja)を確かめ、「\(command("実施者", "方法", "結果", "措置"))」で記録してください。",
      en: "Confirm it (\(words.en)) and record it with \"\(command("WHO", "HOW", "RESULT", "ACTION"))\".")
  }
}

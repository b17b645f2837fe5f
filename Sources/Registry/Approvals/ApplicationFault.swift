public import TextForms

/// Why a step of an application could not be taken.
public enum ApplicationFault: Error, Sendable, Equatable {
  case notADraft(number: String)
  case notWaiting(number: String)
  case withoutSubject(number: String)
  case changedSinceReview(number: String)
}

extension ApplicationFault: ExplainedError {
  public var code: String {
    switch self {
    case .notADraft: "application-not-draft"
    case .notWaiting: "application-not-waiting"
    case .withoutSubject: "application-subject-missing"
    case .changedSinceReview: "review-not-current"
    }
  }

  public var message: Words {
    switch self {
    case .notADraft(let number):
      Words(
        ja: "申請「\(number)」は下書きでも差戻しでもないので、提出できません。",
        en: "the application \"\(number)\" is neither a draft nor returned, and cannot be filed.")
    case .notWaiting(let number):
      Words(
        ja: "申請「\(number)」は審査待ちではないので、決定も取下げもできません。",
        en: "the application \"\(number)\" does not wait for a decision.")
    case .withoutSubject(let number):
      Words(
        ja: "申請「\(number)」の対象は、今日の時点で登録されていません。",
        en: "what the application \"\(number)\" is for is not in the register today.")
    case .changedSinceReview(let number):
      Words(
        ja: "申請「\(number)」の対象は、確認した後に変わりました。",
        en: "what the application \"\(number)\" is for has changed since it was looked at.")
    }
  }

  public var remedy: Words {
    switch self {
    case .notADraft(let number), .notWaiting(let number):
      Words(
        ja: "daicho application show \(number) で状態を確かめてください。",
        en: "See where it stands with daicho application show \(number).")
    case .withoutSubject(let number):
      Words(
        ja: "daicho application show \(number) で対象を確かめてください。",
        en: "See what it is for with daicho application show \(number).")
    case .changedSinceReview(let number):
      Words(
        ja: "daicho application check \(number) で改めて内容を確かめてください。",
        en: "Look at it anew with daicho application check \(number).")
    }
  }
}

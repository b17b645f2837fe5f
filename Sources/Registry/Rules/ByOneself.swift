internal import TextForms

/// An act of office is done by the officer whom it names.
enum ByOneself {
  enum Side {
    case applicant
    case decider
    case reviewer

    var words: Words {
      switch self {
      case .applicant: Words(ja: "申請者", en: "applicant")
      case .decider: Words(ja: "決定者", en: "person who decides")
      case .reviewer: Words(ja: "確認者", en: "person who reviews")
      }
    }
  }

  static func breach(_ side: Side) -> Breach {
    Breach(
      code: "not-by-oneself", basis: Breach.procedure,
      message: Words(
        ja: "\(side.words.ja)が、この操作を行う職員と同じではありません",
        en: "the \(side.words.en) is not the officer who acts"),
      remedy: Words(
        ja: "--as に\(side.words.ja)本人の職員番号を指定してください。",
        en: "Name the \(side.words.en) with --as."))
  }
}

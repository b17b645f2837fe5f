internal import Registry
internal import Requirements
internal import TextForms

/// An application is filed by the office that the requirement names, or by anyone where any staff may
/// (9.2(4)④, 9.3（自治体機密性2以上を取り扱う場合）(5)①, 9.3（自治体機密性2以上を取り扱わない場合）(2)①).
struct ApplicationFiled: Derivation {
  static let signature = DerivationSignature(
    name: "applicationFiled", parameters: ["scheme": ApplicationScheme.names, "by": ["office", "anyone"]])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    let scheme = Application.Scheme.words(named: parameters["scheme"])
    return parameters["by"] == "anyone"
      ? Words(
        ja: "「\(scheme.ja)」の申請が登録されている（申請者の職務は問わない）",
        en: "an application for \"\(scheme.en)\" is recorded, whoever filed it")
      : Words(
        ja: "この要件を担当する職務の者が出した「\(scheme.ja)」の申請が登録されている（申請者の職務の記録がなければ一部適合まで）",
        en: "an application for \"\(scheme.en)\" filed by the office that must act is recorded (without a recorded "
          + "office of the applicant it shows a part)")
  }

  private let scheme: ApplicationScheme
  private let isByAnyone: Bool

  init(parameters: [String: String]) {
    scheme = ApplicationScheme(parameters: parameters)
    isByAnyone = parameters["by"] == "anyone"
  }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    scheme.applications(for: subject, on: asked.day).compactMap { application in
      guard let filed = application.began, filed.dayNumber <= asked.day else { return nil }
      if isByAnyone { return application.opinion(.satisfied, .filed) }
      if application.doubts.contains(.filedByOtherOffice) {
        return application.opinion(.notSatisfied, .filedByOtherOffice)
      }
      return switch asked.isRightOffice(application.filedBy) {
      case true?: application.opinion(.satisfied, .filed)
      case false?: application.opinion(.notSatisfied, .filedByOtherOffice)
      case nil: application.opinion(.partial, .filerUnknown)
      }
    }.best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .application, to: &days) }
}

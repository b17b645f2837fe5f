internal import Registry
internal import Requirements
internal import TextForms

/// The certifications on which a judgement of the provider may rest are no worse than on its day
/// (9.3（自治体機密性2以上を取り扱う場合）(3)⑧). That they hold shows nothing: the judgement is an officer's.
struct CertificationsHold: Derivation {
  static let signature = DerivationSignature(name: "certificationsHold", parameters: [:])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.certification]

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "サービス又はその提供者の認証・登録のどれかについて、状態が悪くなった、有効期限を過ぎた（更新手続中を除く。）、掲載元での再確認の期限を過ぎた、"
        + "又は事業者の申告が掲載元の内容と食い違ったときは、その日より前の判定は根拠とせず、その日以後の判定を求める（それ以外は何も示さない）",
      en:
        "when the status of a certification of the service or its provider got worse, its end passed (unless a renewal "
        + "is pending), it was not looked up again in time, or the register does not bear out what the vendor claims, "
        + "judgements from before that day do not count, and one from that day on is asked for (else this shows nothing)"
    )
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    subject.certificationCourses.flatMap { $0.doubts(on: asked.day) }.max()?.opinion
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for day in subject.certificationCourses.flatMap(\.days) { days.append(day) }
  }
}

internal import TextForms

/// A service that is approved is not left without an administrator
/// (9.3（自治体機密性2以上を取り扱う場合）(5)③, 9.3（自治体機密性2以上を取り扱わない場合）(2)①).
enum ApprovedServiceAdministrator: ActRule {
  static let kinds: Set<RecordKind> = [.cloudService]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    guard !change.retires, change.body["administratorOfficer"] == nil,
      let before = try change.before(in: transaction), before["administratorOfficer"] != nil,
      CloudService(body: change.body).useEnd.map({ $0 >= transaction.today }) ?? true,
      try transaction.applications(for: change.record).contains(where: { application in
        application.isApproved && application.validUntil.map { $0 >= transaction.today } ?? true
      })
    else { return [] }
    let basis = try Breach.basis(in: transaction) {
      $0.isShown(by: "approvalRecorded", ["administrator": "asked"]) && $0.subject == .cloudService
    }
    return [
      Breach(
        code: "administrator-missing", basis: basis,
        message: Words(
          ja: "承認済みのクラウドサービスから管理者をなくすことはできません",
          en: "an approved cloud service is not left without its administrator"),
        remedy: Words(
          ja: "後任の職員番号を --administrator-officer に指定してください。",
          en: "Name the one who follows with --administrator-officer."))
    ]
  }
}

internal import Requirements
internal import TextForms

/// Only the right office files an application, by itself and on the day, and under the rule that the class of the
/// information asks for (9.2(4)④, 9.3（自治体機密性2以上を取り扱う場合）(5)①, 9.3（自治体機密性2以上を取り扱わない場合）(2)①).
enum ApplicationFiling: ActRule {
  static let kinds: Set<RecordKind> = [.application]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let before = try change.before(in: transaction)
    let application = Application(body: change.body)
    guard !change.retires, let day = application.appliedOn,
      before?.date("appliedOn") != day || before?["applicantOfficer"] != change.body["applicantOfficer"]
        || before.map(Application.init(body:))?.decision == .returned && application.decision == nil
    else { return [] }
    var breaches = try StepOfToday.breaches(day, change, .filed, in: transaction)
    guard let officer = application.applicantOfficer, officer == transaction.act.officer else {
      return breaches + [ByOneself.breach(.applicant)]
    }
    breaches += try office(application, officer, day, transaction)
    breaches += try SchemeOfClass.breaches(application, on: day, in: transaction)
    return breaches
  }

  private static func office(
    _ application: Application, _ officer: RecordID, _ day: CivilDate, _ transaction: RegisterTransaction
  ) throws -> [Breach] {
    guard let scheme = application.scheme,
      let duty = try OfficeDuty(\.filing, of: scheme, subject: application.subject, in: transaction)
    else { return [] }
    guard duty.isHeld(by: officer, on: day), duty.names(application.applicantOffice) else {
      return [try WrongOffice.breach(officer, day, duty, .filing, transaction)]
    }
    return []
  }
}

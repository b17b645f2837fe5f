public import TextForms

/// What an application must state before it can be reviewed, by what it is for.
public enum ApplicationQuestions {
  /// A field that is empty.
  public struct Missing: Sendable, Equatable {
    public let kind: RecordKind
    public let number: String
    public let key: String
    public let words: Words
  }

  /// Fields of the application itself.
  static func ofApplication(_ scheme: Application.Scheme) -> [String] {
    switch scheme {
    case .cloudServiceC2OrHigher, .outsourcedService, .subcontract, .exception: ["applicationReason"]
    // What was read and what was found acceptable (9.3（自治体機密性2以上を取り扱わない場合）(2)①).
    case .cloudServiceBelowC2: ["applicationReason", "termsRead", "risksAccepted"]
    }
  }

  /// Fields of what is applied for.
  static func ofSubject(_ scheme: Application.Scheme) -> [String] {
    switch scheme {
    case .cloudServiceC2OrHigher:
      [
        "provider", "model", "purpose", "section", "confidentiality", "integrity", "availability",
        "specificPersonalInformation", "personalInformation", "responsibilitySplit", "securityRequirements",
        "governingLaw", "court", "migration", "disposal", "subcontracted",
      ]
    case .cloudServiceBelowC2: ["provider", "purpose", "section", "confidentiality", "integrity", "availability"]
    case .outsourcedService:
      [
        "vendor", "section", "confidentiality", "integrity", "availability", "informationGiven", "access",
        "subcontracted",
      ]
    case .subcontract:
      ["vendor", "work", "country", "informationGiven", "handlesImportantInformation", "clausesPassedDown"]
    case .exception: ["reason", "alternative", "from", "until", "urgent"]
    }
  }

  /// - Parameters:
  ///   - application: its body.
  ///   - subject: kind, number and body of what is applied for, on the day.
  public static func missing(
    _ application: JSONObject, subject: (kind: RecordKind, number: String, body: JSONObject)
  ) -> [Missing] {
    guard let scheme = Application(body: application).scheme else { return [] }
    return empty(ofApplication(scheme), .application, application.text("number"), application)
      + empty(ofSubject(scheme), subject.kind, subject.number, subject.body)
  }

  private static func empty(
    _ keys: [String], _ kind: RecordKind, _ number: String, _ body: JSONObject
  ) -> [Missing] {
    keys.filter { body[$0] == nil }.map { key in
      Missing(
        kind: kind, number: number, key: key,
        words: RecordDescriptor.of(kind).field(key)?.words ?? Words(ja: key, en: key))
    }
  }
}

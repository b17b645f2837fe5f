internal import ArgumentParser
internal import Registry

/// What a draft may say: who files it and what is decided come with the acts that do so.
struct ApplicationDraftFields: ParsableArguments {
  @Option(help: .field(.application, "number")) var number: String?
  @Option(help: .field(.application, "scheme")) var scheme: String?
  @Option(help: .field(.application, "applicationReason")) var applicationReason: String?
  @Option(help: .field(.application, "termsRead")) var termsRead: String?
  @Option(help: .field(.application, "risksAccepted")) var risksAccepted: String?
  @Option(help: .field(.application, "plannedStart")) var plannedStart: String?
  @Option(help: .field(.application, "note")) var note: String?

  /// As `RecordFields.input`.
  var input: [String: [String]] {
    ApplicationFields.typed([
      "number": number, "scheme": scheme, "applicationReason": applicationReason, "termsRead": termsRead,
      "risksAccepted": risksAccepted, "plannedStart": plannedStart, "note": note,
    ])
  }
}

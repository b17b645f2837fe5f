internal import Registry
internal import Requirements
internal import TextForms

extension RegisterTransaction {
  /// What somebody applies for, by its number; of one that several kinds have, with the kind before it.
  func applied(for typed: String) throws -> (record: RecordID, kind: RecordKind, body: JSONObject) {
    let value = try body(of: .application, typed: ["subject": [typed]])
    guard let record = value.record("subject"),
      let version = try reader.timeline(of: record, at: sequence).last(where: {
        $0.effectiveFrom.map { $0 <= today } ?? true
      }), let body = version.body
    else { throw RegisterError.unknownRecord(.cloudService, number: typed) }
    return (record, version.kind, body)
  }

  /// Under which rule something is applied for: of a service the class decides, and one that is unknown is held to the
  /// stricter rule.
  func scheme(for kind: RecordKind, _ body: JSONObject) -> Application.Scheme {
    switch kind {
    case .contract: .outsourcedService
    case .subcontract: .subcontract
    case .exceptionMeasure: .exception
    default:
      CloudService(body: body).confidentiality.map { $0 < .c2 } == true ? .cloudServiceBelowC2 : .cloudServiceC2OrHigher
    }
  }

  /// `A2026-003`: of the fiscal year, the first that is free.
  func nextApplicationNumber() throws -> String {
    let year = FiscalYear(of: today, startingIn: try firstMonth()).year
    var next = 1
    while try reader.find(.application, number: Self.number(year, next), at: sequence) != nil { next += 1 }
    return Self.number(year, next)
  }

  private func firstMonth() throws -> Int {
    try AdoptedCatalogue.current(in: reader, at: sequence)?.settings.fiscalYearStartsInMonth ?? 4
  }

  private static func number(_ year: Int, _ next: Int) -> String {
    let digits = String(next)
    return "A\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

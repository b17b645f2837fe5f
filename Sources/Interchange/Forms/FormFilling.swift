package import Registry

/// An application form as somebody filled it in: typed, and not yet looked up in a register.
package struct FormFilling: Sendable {
  package let form: ApplicationForm
  package internal(set) var application: FormRecord
  /// What is applied for.
  package internal(set) var subject: FormRecord
  package internal(set) var locations: [FormRecord] = []
  package internal(set) var subcontracts: [FormRecord] = []
  /// What makes the form unfit to be recorded.
  var faults: [LedgerFinding] = []
  /// What was left aside, or is still open.
  var notices: [LedgerFinding] = []

  package var scheme: Application.Scheme { form.scheme }
}

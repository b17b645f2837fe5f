package import Registry
package import Requirements
package import TextForms

/// One thing that a form asks: a field of a record, with what helps to fill it in.
package struct FormQuestion: Sendable, Hashable {
  package let key: String
  /// Needed before the application is filed; a draft may leave it open.
  package let isRequired: Bool
  package let hint: Words?
  /// For whose sake it is asked, by scheme.
  package let asks: [Application.Scheme: [RequirementID]]
  /// Under which schemes it is asked; empty: all.
  package let schemes: [Application.Scheme]

  package func isAsked(under scheme: Application.Scheme) -> Bool { schemes.isEmpty || schemes.contains(scheme) }
}

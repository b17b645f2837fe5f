/// The three documents in which a report comes as OSCAL (Open Security Controls Assessment Language).
package enum OSCALDocument: String, Sendable, CaseIterable {
  case catalog = "oscal-catalog.json"
  case assessmentResults = "oscal-assessment-results.json"
  case plan = "oscal-poam.json"

  /// By which the others refer to it: they lie in one folder.
  package var fileName: String { rawValue }

  /// The lowest of 1.2: nothing in them needs a later one.
  static let oscalVersion = "1.2.0"
  static let mediaType = "application/oscal+json"
}

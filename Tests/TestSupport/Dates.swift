package import TextForms

/// A day written as `2026-09-30`. A test with a day that does not exist stops here.
package func date(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}

internal import TextForms

/// What `catalogue.yaml` holds, apart from the names of the files.
struct CatalogueHead {
  let id: String
  let version: String
  let title: Words
  let source: Words
  let inForceFrom: CivilDate
  let offices: [OfficeID: Words]
  let conditions: [ConditionID: Condition]
  let importantInformation: ImportantInformation
  let settings: CatalogueSettings
  let gravity: GravityRule
  /// Nil: the city has set none.
  let locations: [LocationRule]?
}

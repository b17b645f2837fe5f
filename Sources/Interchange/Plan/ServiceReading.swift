internal import Registry
internal import Requirements
internal import TextForms

/// Reads one row of a ledger of cloud services. Facts stay as they are written; whether they were right is for the gaps.
struct ServiceReading: LedgerReading {
  let headings: Headings<ServiceField>
  let regions: RegionTable
  let row: LedgerRow<ServiceField>
  var service: LedgerService
  var refused: [LedgerFinding] = []
  var warnings: [LedgerFinding] = []

  var number: String? { service.number }
  var vendor: LedgerVendor? { service.provider }

  init(_ row: LedgerRow<ServiceField>, headings: Headings<ServiceField>, regions: RegionTable) {
    self.row = row
    self.headings = headings
    self.regions = regions
    service = LedgerService(place: row.place)
    readIdentity()
    readInformation()
    readUse()
    readApplication()
    readLocations()
    readCertification()
    readOrigins()
  }

  mutating func set(_ field: ServiceField, _ value: JSONValue?) {
    if let value { service.fields[field.rawValue] = value }
  }

  mutating func warn(_ cell: LedgerCell, _ field: ServiceField, _ warning: ServiceWarning) {
    warn(place(field, cell.column).finding(warning, found: cell.text))
  }

  private mutating func readIdentity() {
    service.number = readNumber(.number)
    set(.name, text(.name, lines: false).map(JSONValue.string))
    refuseMissing(.cloudService)
    service.section = text(.section, lines: false)
    service.department = text(.department, lines: false)
    if let name = text(.provider, lines: false), let cell = filled(.provider) {
      service.provider = LedgerVendor(name: name, corporateNumber: nil, place: place(.provider, cell.column))
    }
    readModel()
    for field in [ServiceField.governingLaw, .court] { set(field, text(field, lines: false).map(JSONValue.string)) }
    for field in [ServiceField.purpose, .note] { set(field, text(field, lines: true).map(JSONValue.string)) }
  }

  private mutating func readModel() {
    guard let cell = filled(.model) else { return }
    let words = [cell.text, Annotation.removed(from: cell.text)]
    guard let model = words.compactMap({ choice("models", $0) }).first else {
      return warn(cell, .model, ServiceWarning.modelUnknown)
    }
    set(.model, .string(model))
  }

  private mutating func readInformation() {
    let whole = level(.confidentiality, .confidentiality) { text throws(ClassificationFault) in
      try Classification.reading(text)
    }
    set(.confidentiality, whole?.confidentiality.map { .string($0.rawValue) })
    let integrity = level(.integrity, .integrity) { text throws(ClassificationFault) in try Integrity.reading(text) }
    let availability = level(.availability, .availability) { text throws(ClassificationFault) in
      try Availability.reading(text)
    }
    set(.integrity, (integrity ?? whole?.integrity).map { .string($0.rawValue) })
    set(.availability, (availability ?? whole?.availability).map { .string($0.rawValue) })
    set(.personalInformation, flag(.personalInformation).map(JSONValue.bool))
  }

  private mutating func readUse() {
    let start = date(.useStart)
    let end = date(.useEnd)
    set(.useStart, start)
    set(.useEnd, end)
    if let start, let end, end < start, let cell = filled(.useEnd) { refuse(cell, .useEnd, .endBeforeStart(start)) }
    set(.administrator, text(.administrator, lines: false).map(JSONValue.string))
  }

  /// The one choice that a word stands for.
  func choice(_ list: String, _ text: String) -> String? {
    guard let values = headings.values.choices[list]?[HeadingKey.of(text)], values.count == 1 else { return nil }
    return values.first
  }

  /// Whether a cell has nothing but dashes and the like.
  func isDash(_ text: String) -> Bool { !HeadingKey.of(text).contains { $0.isLetter || $0.isNumber } }
}

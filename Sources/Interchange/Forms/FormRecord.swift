internal import OfficeFiles
package import Registry
internal import TextForms

/// One record as a form states it, with the cell of each answer.
package struct FormRecord: Sendable, Hashable {
  struct Cell: Sendable, Hashable {
    let place: RowPlace
    /// Nil where answers do not stand in columns.
    let column: LedgerColumn?
    let value: CellValue?
  }

  package let kind: RecordKind
  /// Where it begins.
  let place: RowPlace
  /// By key of the field, empty ones included.
  var cells: [String: Cell]

  func place(of key: String, label: Words) -> FindingPlace {
    FindingPlace(row: cells[key]?.place ?? place, column: cells[key]?.column, field: key, label: label)
  }

  /// What was answered, as people would type it.
  func answer(_ field: FieldDescriptor) -> String? {
    let text =
      switch cells[field.key]?.value {
      case nil: ""
      case .number(let plain, let shown): field.form.isNumeric ? plain : shown
      case .boolean(let flag): flag ? "true" : "false"
      case .some(let value): value.text
      }
    let trimmed = FieldDescriptor.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Why what stands in a cell is no answer at all.
  func fault(_ field: FieldDescriptor) -> LedgerFault? {
    switch cells[field.key]?.value {
    case .notComputed: .notComputed
    case .error: .errorValue
    case .day where field.key == "number" || !field.form.referencedKinds.isEmpty: .dayInPlaceOfNumber
    default: nil
    }
  }
}

extension FieldForm {
  /// Numbers are read as they are stored, whatever their format shows.
  fileprivate var isNumeric: Bool {
    switch self {
    case .yen, .number: true
    default: false
    }
  }
}

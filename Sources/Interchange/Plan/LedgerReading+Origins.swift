/// What cells are besides their text: only a workbook tells.
extension LedgerReading {
  mutating func readOrigins() {
    for field in Field.allCases {
      guard let cell = row.written(field), let origin = cell.origin else { continue }
      let place = place(field, cell.column)
      if field == Field.required.first, origin == .day {
        refuse(place.finding(LedgerFault.dayInPlaceOfNumber, found: cell.text))
      } else {
        report(cell, origin, place)
      }
    }
    for (index, mark) in headings.marks.enumerated() {
      guard let cell = row.written(mark: index), let origin = cell.origin else { continue }
      report(
        cell, origin, FindingPlace(row: row.place, column: cell.column, field: mark.key, label: mark.words))
    }
  }

  private mutating func report(_ cell: LedgerCell, _ origin: CellOrigin, _ place: FindingPlace) {
    switch origin {
    case .formula(let text): warn(place.finding(LedgerWarning.computed(text), found: cell.text))
    case .notComputed: refuse(place.finding(LedgerFault.notComputed, found: cell.text))
    case .error: refuse(place.finding(LedgerFault.errorValue, found: cell.text))
    case .merged, .day: break
    }
  }
}

internal import CXlsxWriter

extension SheetWriting {
  func write(_ choices: CellChoices) throws(OfficeWriteFault) {
    guard !choices.values.isEmpty else { return }
    var rule = lxw_data_validation()
    var values = choices.values.map { strings.copy($0) } + [nil]
    if let place = lists.place(of: choices.values) {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = strings.copy(place)
    } else {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    }
    rule.error_type = UInt8(
      (choices.isOpen ? LXW_VALIDATION_ERROR_TYPE_INFORMATION : LXW_VALIDATION_ERROR_TYPE_STOP).rawValue)
    rule.error_message = strings.copy(String(choices.refusal.prefix(SheetRules.longestMessage)))
    // An open list answers nothing at all to what is not on it.
    rule.show_error = UInt8((choices.isOpen ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON).rawValue)
    let place = LibraryRange(choices.range)
    try values.withUnsafeMutableBufferPointer { buffer throws(OfficeWriteFault) in
      if rule.value_formula == nil { rule.value_list = buffer.baseAddress }
      try BookWriting.check(
        worksheet_data_validation_range(
          target, place.firstRow, place.firstColumn, place.lastRow, place.lastColumn, &rule))
    }
  }

  func write(_ highlight: CellHighlight) throws(OfficeWriteFault) {
    var rule = lxw_conditional_format()
    rule.format = formats.fill(highlight.fill)
    switch highlight.condition {
    case .isEmpty: rule.type = UInt8(LXW_CONDITIONAL_TYPE_BLANKS.rawValue)
    case .holds(let text):
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      rule.value_string = strings.copy("\"\(text.replacing("\"", with: "\"\""))\"")
    }
    let place = LibraryRange(highlight.range)
    try BookWriting.check(
      worksheet_conditional_format_range(
        target, place.firstRow, place.firstColumn, place.lastRow, place.lastColumn, &rule))
  }

  func writePage() throws(OfficeWriteFault) {
    let page = sheet.page
    if page.isLandscape { worksheet_set_landscape(target) }
    worksheet_set_paper(target, 9)
    worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.6)
    worksheet_fit_to_pages(target, 1, 0)
    if !page.footer.isEmpty { try BookWriting.check(worksheet_set_footer(target, strings.copy("&C" + page.footer))) }
    if let rows = page.headerRows {
      try BookWriting.check(
        worksheet_repeat_rows(
          target, UInt32(clamping: rows.lowerBound - 1), UInt32(clamping: rows.upperBound - 1)))
    }
    if let area = page.area {
      let place = LibraryRange(area)
      try BookWriting.check(
        worksheet_print_area(target, place.firstRow, place.firstColumn, place.lastRow, place.lastColumn))
    }
  }

  func protect() {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.autofilter = 1
    options.sort = 1
    worksheet_protect(target, nil, &options)
  }
}

internal import TextForms

/// Rows under headings, ready for every format that people read or open in a spreadsheet.
struct Table {
  struct Column {
    let title: Words
    var isNumber = false

    init(_ title: Words, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }

    init(ja: String, en: String, isNumber: Bool = false) {
      self.init(Words(ja: ja, en: en), isNumber: isNumber)
    }
  }

  let columns: [Column]
  let rows: [[String]]
}

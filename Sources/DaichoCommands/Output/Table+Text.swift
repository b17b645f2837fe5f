internal import TextForms

extension Table {
  /// Aligned in columns; on a terminal, each line is cut to its width.
  func writeText(to output: BufferedOutput, language: Language, style: TextStyle) throws {
    let titles = columns.map { $0.title[language] }
    let shown = rows.map { row in row.map { $0.replacing("\n", with: " ") } }
    let widths = columns.indices.map { index in
      shown.reduce(DisplayWidth.of(titles[index])) { max($0, DisplayWidth.of($1[index])) }
    }
    let terminal = output.target.columns
    func line(_ cells: [String]) -> String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        if index > 0 { text += "  " }
        let isNumber = columns[index].isNumber
        if index == cells.count - 1, !isNumber {
          text += cell
        } else {
          text +=
            isNumber ? DisplayWidth.paddedLeft(cell, to: widths[index]) : DisplayWidth.padded(cell, to: widths[index])
        }
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return terminal.map { DisplayWidth.cut(text, to: $0) } ?? text
    }
    try output.writeLine(style.heading(line(titles)))
    for row in shown { try output.writeLine(line(row)) }
  }
}

internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// Every item, one a row. UTF-8 with BOM and CRLF, so that spreadsheets read it as it is.
struct DueCSVRenderer: DueRenderer {
  let language: Language

  private static let headings = [
    DueWords.state, DueWords.date, DueWords.daysLeft, DueWords.kind, DueWords.subjectKind, GapWords.subject,
    GapWords.subjectTitle, GapWords.section, DueWords.record, GapWords.requirement, GapWords.citation,
    DueWords.cityName, DueWords.action, DueWords.actor, DueWords.identifier,
  ]

  func render(_ list: DueList, to output: inout ReportOutput) throws {
    output.write([0xEF, 0xBB, 0xBF])
    output.write(Self.headings.map { $0[language] }.joined(separator: ","))
    output.write("\r\n")
    let texts = DueTexts(list: list, language: language)
    for item in list.items {
      let cells = cells(item, list, texts)
      output.withBuffer { buffer in
        for (column, cell) in cells.enumerated() {
          if column > 0 { buffer.append(UInt8(ascii: ",")) }
          // Days past are a number and no formula.
          if Int(cell) == nil { CSVField.append(cell, to: &buffer) } else { buffer.append(contentsOf: cell.utf8) }
        }
        buffer.append(contentsOf: "\r\n".utf8)
      }
      try output.flushIfFull()
    }
  }

  private func cells(_ item: DueItem, _ list: DueList, _ texts: DueTexts) -> [String] {
    let subject = list.subject(of: item)
    let isWhole = subject.kind == .register
    return [
      DueWords.state(item.state)[language], item.date?.description ?? "", list.daysLeft(item).map(String.init) ?? "",
      item.kind.words[language], (isWhole ? RecordKind.organization : subject.kind.words)[language],
      isWhole ? "" : subject.number,
      isWhole ? DueWords.wholeCity[language] : subject.title[language], texts.sections(item), texts.record(item),
      list.requirements(of: item).map(\.id.rawValue).joined(separator: " "), texts.citations(item),
      list.isSetByCity(item) ? DueWords.bySetting[language] : "", texts.action(item), texts.actors(item),
      list.uid(of: item),
    ]
  }
}

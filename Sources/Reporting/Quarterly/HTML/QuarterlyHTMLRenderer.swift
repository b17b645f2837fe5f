package import GapAnalysis
internal import Requirements
package import TextForms

/// One page that needs nothing from outside: read in any browser, sorted by a click, printed on A4.
package struct QuarterlyHTMLRenderer {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let outline = QuarterlyOutline(report, language: language)
    let chapters = outline.chapters
    let title = HTMLEscape.text("\(outline.title) \(report.period.label)")
    try output.line(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>\(PageStyle.css)</style></head>
      <body>
      <header><h1>\(HTMLEscape.text(outline.title))</h1>
      <p class="period">\(HTMLEscape.text(outline.subtitle))</p>
      <p class="standing">\(HTMLEscape.text(outline.standing))</p></header>
      """)
    try contents(chapters, to: &output)
    try output.line("<main>")
    for chapter in chapters { try write(chapter, to: &output) }
    try output.line("</main>\n<script>\(PageScript.sorting)</script>\n</body></html>")
  }

  private func contents(_ chapters: [ReportChapter], to output: inout ReportOutput) throws {
    let label = Words(ja: "目次", en: "Contents")[language]
    let links = chapters.map { "<li><a href=\"#\($0.id)\">\(HTMLEscape.text($0.title))</a></li>" }
    try output.line("<nav aria-label=\"\(label)\"><ul>\(links.joined())</ul></nav>")
  }

  private func write(_ chapter: ReportChapter, to output: inout ReportOutput) throws {
    try output.line("<section id=\"\(chapter.id)\"><h2>\(HTMLEscape.text(chapter.title))</h2>")
    for block in chapter.blocks { try write(block, to: &output) }
    try output.line("</section>")
  }

  private func write(_ block: ReportBlock, to output: inout ReportOutput) throws {
    switch block {
    case .heading(let text): try output.line("<h3>\(HTMLEscape.text(text))</h3>")
    case .paragraph(let text): try output.line("<p>\(HTMLEscape.text(text))</p>")
    case .facts(let facts):
      let items = facts.map { "<dt>\(HTMLEscape.text($0.name))</dt><dd>\(HTMLEscape.text($0.value))</dd>" }
      try output.line("<dl>\(items.joined())</dl>")
    case .figures(let figures): try output.line("<ul class=\"figures\">\(figures.map(figure).joined())</ul>")
    case .chart(let chart): try output.line("<div class=\"wide\">\(ChartSVG(chart: chart).svg)</div>")
    case .table(let view, let limit): try write(view, limit, to: &output)
    }
  }

  private func figure(_ figure: ReportFigure) -> String {
    let note = figure.note.map { "<small>\(HTMLEscape.text($0))</small>" } ?? ""
    return "<li\(figure.isOpen ? " class=\"open\"" : "")><span>\(HTMLEscape.text(figure.name))</span>"
      + "<b>\(figure.value)</b>\(note)</li>"
  }

  private func write(_ view: ReportView, _ limit: Int, to output: inout ReportOutput) throws {
    try output.line("<div class=\"wide\"><table><thead><tr>")
    for column in view.columns {
      let isNumber = if case .number = column.kind { true } else { false }
      try output.line(
        "<th scope=\"col\"\(isNumber ? " class=\"n\"" : "")>\(HTMLEscape.text(column.title[language]))</th>")
    }
    try output.line("</tr></thead><tbody>")
    try view.rows(first: limit) { cells in
      output.write("<tr>")
      for (cell, column) in zip(cells, view.columns) { output.write(markup(cell, column.kind)) }
      try output.line("</tr>")
    }
    try output.line("</tbody></table></div>")
    if view.count > limit {
      try output.line("<p>\(HTMLEscape.text(QuarterlyWords.more(view.count - limit, file: view.name)[language]))</p>")
    }
  }

  private func markup(_ cell: ReportView.Cell, _ kind: ReportView.Column.Kind) -> String {
    switch cell {
    case .empty: "<td></td>"
    case .number(let number): "<td class=\"n\">\(number)</td>"
    case .day(let day):
      "<td class=\"k\" data-s=\"\(day)\">\(language == .ja ? day.shortEraText : day.description)</td>"
    case .text(let text):
      switch kind {
      case .status: "<td class=\"k\"\(place(ofStatus: text))>\(HTMLEscape.text(text))</td>"
      case .gravity: "<td class=\"k\"\(place(ofGravity: text))>\(HTMLEscape.text(text))</td>"
      case .key: "<td class=\"k\">\(HTMLEscape.text(text))</td>"
      // Short words stay on one line, however narrow the paper.
      case .text where text.count <= 10: "<td class=\"k\">\(HTMLEscape.text(text))</td>"
      case .text, .prose, .number, .day: "<td>\(HTMLEscape.text(text))</td>"
      }
    }
  }

  /// Statuses and levels sort by how grave they are, not by their letters.
  private func place(ofStatus text: String) -> String {
    let status = Status.allCases.first { $0.words[language] == text }
    return status.map { " data-s=\"\($0.place)\" data-status=\"\($0.rawValue)\"" } ?? ""
  }

  private func place(ofGravity text: String) -> String {
    let levels = GravityRule.Level.allCases.sorted()
    let place = levels.firstIndex { $0.words[language] == text }
    return place.map { " data-s=\"\($0)\" data-gravity=\"\(levels[$0].rawValue)\"" } ?? ""
  }
}

internal import ClauseChecking
internal import TextForms

extension ClauseReport {
  /// One page that needs nothing from outside and prints on A4; statuses are signs and words, not colours alone.
  func html(in language: Language) -> String {
    let title = language == .ja ? "契約条項の点検" : "Check of contract clauses"
    var page = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font-family: sans-serif; line-height: 1.6; margin: 1.5rem auto; max-width: 60rem; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      th, td { border: 1px solid #888; padding: .3rem .5rem; text-align: left; vertical-align: top; }
      th { background: #eee; }
      blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid #888; }
      td.present, td.partial, td.contradicted, td.absent, th { white-space: nowrap; }
      .absent, .contradicted { font-weight: bold; }
      .wide { overflow-x: auto; }
      @media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
      </style></head>
      <body><h1>\(title)</h1>

      """
    if checked.count > 1 {
      page +=
        "<div class=\"wide\">" + HTMLText.table(matrix, language)
        + "</div>\n<p>\(HTMLText.escaped(Self.legend[language]))</p>\n"
    }
    for one in checked { page += section(one, language) }
    return page + "<p>\(HTMLText.escaped(Self.caution[language]))</p>\n</body></html>\n"
  }

  private func section(_ one: ClauseCheckRun.Checked, _ language: Language) -> String {
    var html = "<section><h2>\(HTMLText.escaped(one.file))</h2>\n"
    switch one.outcome {
    case .failure(let fault): html += "<p>\(HTMLText.escaped(fault.message[language]))</p>\n"
    case .success(let document):
      if let other = document.text.notAContract {
        html += "<p><strong>\(HTMLText.escaped(other.words[language]))</strong></p>\n"
      }
      html += "<p>\(HTMLText.escaped(summary(document)[language]))</p>\n<table><thead><tr>"
      let heads = language == .ja ? ["判定", "求められる定め", "場所と引用", "理由"] : ["status", "what is asked", "where", "why"]
      html += heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
      for finding in findings(document) { html += row(finding, language) }
      html += "</tbody></table>\n"
    }
    return html + "</section>\n"
  }

  private func row(_ finding: CheckedClause, _ language: Language) -> String {
    let quote = finding.quote.map { "<blockquote>\(HTMLText.escaped($0))</blockquote>" } ?? ""
    return """
      <tr><td class="\(finding.status.rawValue)">\(finding.status.sign) \(finding.status.words[language])</td>\
      <td>\(HTMLText.escaped(finding.citation))<br>\(HTMLText.escaped(finding.title[language]))</td>\
      <td>\(HTMLText.escaped(finding.place[language]))\(quote)</td><td>\(HTMLText.escaped(finding.reason[language]))</td></tr>

      """
  }
}

internal import Registry
internal import TextForms

/// An application with its review as one page that prints on A4, for signing; it needs nothing from outside.
struct ApplicationPage {
  let review: ApplicationReview
  let language: Language

  var html: String {
    let title = Words(ja: "利用申請書及び審査票", en: "Application and review")[language]
    let number = review.application.version.number ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped("\(title) \(number)"))</title>
      <style>
      @page { size: A4; margin: 18mm 15mm; }
      body { font-family: sans-serif; line-height: 1.5; margin: 1.5rem auto; max-width: 50rem; padding: 0 1rem; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #666; padding: .2rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      th { background: #eee; font-weight: normal; }
      td.short { white-space: nowrap; }
      table.facts th { width: 13rem; }
      table.signatures td { height: 4.2rem; width: 33%; }
      .digest { font-family: monospace; font-size: .8rem; overflow-wrap: anywhere; }
      @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; } h2 { break-after: avoid; } tr, .signatures { break-inside: avoid; } }
      </style></head>
      <body>
      <h1>\(HTMLText.escaped(title))</h1>
      \(facts(review.facts(in: language)))
      <h2>\(HTMLText.escaped(review.subject.version.kind.words[language]))</h2>
      \(facts(review.subjectFacts(in: language)))
      \(review.parts(in: language).map(part).joined())
      <h2>\(HTMLText.escaped(Words(ja: "署名", en: "Signatures")[language]))</h2>
      \(signatures)
      </body></html>

      """
  }

  private func facts(_ facts: [(name: Words, value: String)]) -> String {
    let rows = facts.map { fact in
      "<tr><th scope=\"row\">\(HTMLText.escaped(fact.name[language]))</th><td>\(HTMLText.escaped(fact.value))</td></tr>"
    }
    return "<table class=\"facts\"><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
  }

  private func part(_ part: ApplicationReview.Part) -> String {
    let heading = "<h2>\(HTMLText.escaped(part.title[language]))</h2>\n"
    guard !part.table.rows.isEmpty else { return heading + "<p>\(HTMLText.escaped(part.none[language]))</p>\n" }
    return heading + HTMLText.table(part.table, language, short: 6) + "\n"
  }

  /// Applicant, reviewer and who decides: each signs by hand.
  private var signatures: String {
    let heads = [
      Words(ja: "申請者", en: "applicant"), Words(ja: "審査した者", en: "reviewed by"), Words(ja: "決定者", en: "decided by"),
    ]
    let cells = heads.map { "<th scope=\"col\">\(HTMLText.escaped($0[language]))</th>" }.joined()
    let hint = HTMLText.escaped(Words(ja: "　　年　　月　　日", en: "date:")[language])
    return "<table class=\"signatures\"><thead><tr>\(cells)</tr></thead><tbody><tr>"
      + heads.map { _ in "<td>\(hint)</td>" }.joined() + "</tr></tbody></table>"
  }
}

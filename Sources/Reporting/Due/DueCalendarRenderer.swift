internal import GapAnalysis
internal import Registry
internal import TextForms

/// For calendars: RFC 5545. Dates are all-day events; what has no date is a to-do without one.
struct DueCalendarRenderer: DueRenderer {
  let language: Language

  func render(_ list: DueList, to output: inout ReportOutput) throws {
    let texts = DueTexts(list: list, language: language)
    let stamp = CalendarLine.time(list.headTime)
    lines(
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//daicho//due//\(language.rawValue.uppercased())",
        "CALSCALE:GREGORIAN",
      ],
      &output)
    line("X-WR-CALNAME", DueWords.title[language], &output)
    for item in list.items {
      let component = item.date == nil ? "VTODO" : "VEVENT"
      lines(["BEGIN:\(component)", "UID:\(list.uid(of: item))", "DTSTAMP:\(stamp)"], &output)
      if let date = item.date {
        lines(["DTSTART;VALUE=DATE:\(CalendarLine.day(date))", "TRANSP:TRANSPARENT"], &output)
      } else {
        lines(["STATUS:NEEDS-ACTION"], &output)
      }
      line("SUMMARY", "\(item.kind.words[language]): \(texts.subject(item))", &output)
      line("DESCRIPTION", description(item, texts), &output)
      line("CATEGORIES", item.kind.words[language], &output)
      lines(["END:\(component)"], &output)
      try output.flushIfFull()
    }
    lines(["END:VCALENDAR"], &output)
  }

  private func description(_ item: DueItem, _ texts: DueTexts) -> String {
    let parts = [
      (DueWords.action, texts.action(item)), (DueWords.actor, texts.actors(item)),
      (DueWords.basis, texts.basis(item)), (GapWords.section, texts.sections(item)),
      (DueWords.record, texts.record(item)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1)" }.joined(separator: "\n")
  }

  private func lines(_ lines: [String], _ output: inout ReportOutput) {
    for line in lines { output.withBuffer { CalendarLine.append(line, to: &$0) } }
  }

  private func line(_ name: String, _ text: String, _ output: inout ReportOutput) {
    lines(["\(name):\(CalendarLine.escaped(text))"], &output)
  }
}

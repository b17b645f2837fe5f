internal import Registry
internal import Requirements
internal import TextForms

/// What one cell holds: text, a day, yes or no, a class.
extension LedgerReading {
  /// A cell of text, checked for what the register takes.
  mutating func text(_ field: Field, lines: Bool) -> String? {
    filled(field).flatMap { text($0, field, lines: lines) }
  }

  mutating func text(_ cell: LedgerCell, _ field: Field, lines: Bool) -> String? {
    if Self.isFormula(cell.text) { warn(cell, field, .formula) }
    let hasBreak = cell.text.contains(where: \.isNewline)
    if hasBreak, !lines { warn(cell, field, .lineBreak) }
    let text = lines ? Self.lineFeedsOnly(cell.text) : cell.text.onOneLine
    let form: FieldForm = lines ? .prose : .line
    let descriptor = FieldDescriptor(field.rawValue, form, ja: field.words.ja, en: field.words.en)
    do throws(FieldFault) { return try descriptor.value(typed: text).text } catch {
      refuse(cell, field, .field(error))
      return nil
    }
  }

  /// What a spreadsheet would compute: = and what follows, or + - @ before a letter of the alphabet or a quotation mark.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.first, let next = text.dropFirst().first else { return false }
    if first == "=" { return !next.isWhitespace }
    return "+-@".contains(first) && (next.isASCII && next.isLetter || next == "\"" || next == "'")
  }

  private static func lineFeedsOnly(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
  }

  mutating func date(_ field: Field) -> CivilDate? {
    guard let cell = filled(field) else { return nil }
    do { return try DateReading.read(Self.withoutParticle(cell.text)) } catch {
      if !takesUndated(cell, field) { refuse(cell, field, .date(error)) }
      return nil
    }
  }

  mutating func set(_ field: Field, _ date: CivilDate?) {
    set(field, date.map { .string($0.description) })
  }

  /// 令和8年4月1日から, 令和9年3月31日まで.
  static func withoutParticle(_ text: String) -> String {
    for particle in ["から", "より", "まで", "付け", "付"] where text.hasSuffix(particle) {
      return String(text.dropLast(particle.count)).trimmed
    }
    return text
  }

  mutating func flag(_ field: Field) -> Bool? {
    guard let cell = row.cell(field) else { return nil }
    // 有（株式会社A）: what stands in the brackets explains it.
    for text in [cell.text, Annotation.removed(from: cell.text)] {
      if let flag = headings.values.flags[HeadingKey.of(text)] { return flag }
      switch try? Mark(reading: text) {
      case .yes: return true
      case .no: return false
      case .notApplicableClaimed, .empty: return nil
      case .partly, nil: continue
      }
    }
    if filled(field) != nil { refuse(cell, field, .notAFlag) }
    return nil
  }

  /// - Parameter form: what may stand there, for the message.
  mutating func level<Level>(
    _ field: Field, _ form: FieldForm, _ read: (String) throws(ClassificationFault) -> Level
  ) -> Level? {
    guard let cell = filled(field) else { return nil }
    do { return try read(cell.text) } catch {
      // 機密性3B（住民情報）: what stands in the brackets explains it.
      if let level = try? read(Annotation.removed(from: cell.text)) { return level }
      refuse(cell, field, .classification(error, form))
      return nil
    }
  }
}

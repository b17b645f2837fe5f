internal import OfficeFiles
internal import Registry
internal import TextForms

/// Reads an application form that somebody filled in, whatever program saved it: sheets by what they say of themselves,
/// answers by their labels.
package struct ApplicationFormReader: Sendable {
  /// Bytes; a form without pictures has a hundredth of it.
  package static let limit = 20 * 1_048_576
  private let questions: FormQuestions

  package init(_ questions: FormQuestions) { self.questions = questions }

  package func filling(_ bytes: [UInt8], name: String) throws(FormError) -> FormFilling {
    guard bytes.count <= Self.limit else { throw .tooLarge(file: name, bytes: bytes.count, limit: Self.limit) }
    let book: Workbook
    do { book = try Workbook(bytes) } catch { throw .office(file: name, error) }
    var sheets: [FormSheet] = []
    for index in book.sheets.indices { sheets.append(try FormSheet(book, index, file: name)) }
    let form = try form(of: sheets, name)
    var entries: [RecordKind: FormRecord] = [:]
    var tables: [RecordKind: [FormRecord]] = [:]
    var faults: [LedgerFinding] = []
    var notices: [LedgerFinding] = []
    for part in form.parts {
      let meant = try self.sheets(of: part, in: sheets, name)
      for sheet in meant {
        var reading = FormSheetReading(sheet, part, file: name)
        switch part.shape {
        case .entry: entries[part.kind] = try reading.entry()
        case .table: tables[part.kind, default: []] += try reading.table()
        }
        faults += reading.faults
        notices += reading.notices
      }
    }
    guard let application = entries[.application], let subject = entries[form.scheme.subjectKind] else {
      throw .sheetMissing(file: name, form.parts.first?.title ?? form.title)
    }
    return FormFilling(
      form: form, application: application, subject: subject, locations: tables[.dataLocation] ?? [],
      subcontracts: tables[.subcontract] ?? [], faults: faults, notices: notices)
  }

  /// The one form whose sheets stand in the workbook.
  private func form(of sheets: [FormSheet], _ name: String) throws(FormError) -> ApplicationForm {
    let tags = sheets.compactMap(\.tag)
    guard let first = tags.first else { throw .notAForm(file: name, sheets: sheets.map(\.sheet.name)) }
    guard tags.allSatisfy({ $0.scheme == first.scheme }) else {
      throw .severalForms(file: name, sheets: sheets.filter { $0.tag != nil }.map(\.sheet.name))
    }
    if let newest = tags.map(\.version).max(), newest > questions.version {
      throw .newer(file: name, version: newest, known: questions.version)
    }
    guard let form = ApplicationForm(first.scheme, questions) else {
      throw .notAForm(file: name, sheets: sheets.map(\.sheet.name))
    }
    return form
  }

  /// By what it says of itself; where that is gone, by its name.
  private func sheets(
    of part: ApplicationForm.Part, in sheets: [FormSheet], _ name: String
  ) throws(FormError) -> [FormSheet] {
    var meant = sheets.filter { $0.tag?.kind == part.kind }
    if meant.isEmpty {
      let titles = [part.title.ja, part.title.en].map(HeadingKey.of)
      meant = sheets.filter { $0.tag == nil && titles.contains(HeadingKey.of($0.sheet.name)) }
    }
    guard part.shape == .entry else { return meant }
    guard !meant.isEmpty else { throw .sheetMissing(file: name, part.title) }
    guard meant.count == 1 else { throw .sheetTwice(file: name, sheets: meant.map(\.sheet.name)) }
    return meant
  }
}

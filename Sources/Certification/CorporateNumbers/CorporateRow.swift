internal import TextForms

/// The thirty fields of a record as they stand in the file.
struct CorporateRow {
  private let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  /// Nil for a field without content.
  subscript(column: CorporateColumn) -> String? { fields[Self.places[column] ?? 0].trimmedOrNil }

  private static let places = Dictionary(
    uniqueKeysWithValues: CorporateColumn.allCases.enumerated().map { ($0.element, $0.offset) })

  func record(_ number: CorporateNumber, _ builder: inout ListBuilder) -> CorporateRecord {
    CorporateRecord(
      number: number, processCode: self[.process] ?? "", updated: date(.updateDate, number, &builder),
      changed: date(.changeDate, number, &builder), name: self[.name] ?? "", kana: self[.furigana],
      englishName: self[.enName], kind: self[.kind] ?? "", prefecture: self[.prefectureName], city: self[.cityName],
      street: self[.streetNumber], postCode: self[.postCode], foreignAddress: self[.addressOutside],
      closed: date(.closeDate, number, &builder), closeCauseCode: self[.closeCause],
      successor: successor(number, &builder), changeCause: self[.changeCause], isLatest: self[.latest] == "1",
      isHiddenFromSearch: self[.hihyoji] == "1",
      pictureLetters: pictureLetters)
  }

  private var pictureLetters: Set<CorporateRecord.Part> {
    var parts: Set<CorporateRecord.Part> = []
    if self[.nameImageId] != nil { parts.insert(.name) }
    if self[.addressImageId] != nil || self[.addressOutsideImageId] != nil { parts.insert(.address) }
    return parts
  }

  private func date(
    _ column: CorporateColumn, _ number: CorporateNumber, _ builder: inout ListBuilder
  ) -> CivilDate? {
    guard let text = self[column] else { return nil }
    if let date = CivilDate(iso: text) { return date }
    let field: EntryField = column == .closeDate ? .validUntil : .registered
    builder.warn(.unreadableDate(id: number.digits, field: field, text: text))
    return nil
  }

  private func successor(_ number: CorporateNumber, _ builder: inout ListBuilder) -> CorporateNumber? {
    guard let text = self[.successorCorporateNumber] else { return nil }
    if let successor = try? CorporateNumber(reading: text) { return successor }
    builder.warn(.unreadableNumber(id: number.digits, text: text))
    return nil
  }
}

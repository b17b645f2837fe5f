internal import Registry
internal import TextForms

/// Answers of the gBizINFO REST API, version 2, for one corporation: `/v2/hojin/{number}` and
/// `/v2/hojin/{number}/certification`. The token in the header is the caller's matter.
public enum GBizINFO {
  public static let source = "gbizinfo"

  public struct Answer: Sendable, Hashable {
    public let corporations: [GBizCorporation]
    public let warnings: [ListWarning]
  }

  public static func parse(_ bytes: [UInt8]) throws(SourceFault) -> Answer {
    let document = try ForeignJSON.read(bytes, selection).object ?? [:]
    let errors = (document["errors"]?.array ?? []).compactMap(\.object).map(message)
    guard errors.isEmpty else { throw .refused(errors) }
    guard let found = document[infos]?.array else {
      if let message = document["message"]?.plainText { throw .refused([message]) }
      throw .unknownSchema(missing: [infos])
    }
    guard !found.isEmpty else { throw .empty }
    var builder = ListBuilder(source: source)
    var corporations: [GBizCorporation] = []
    for (index, members) in found.enumerated() {
      guard let written = members.object?["corporate_number"]?.plainText else {
        builder.warn(.entryWithoutID(number: index + 1))
        continue
      }
      guard let number = try? CorporateNumber(reading: written) else {
        builder.warn(.unreadableNumber(id: written, text: written))
        continue
      }
      corporations.append(corporation(number, members.object ?? [:], &builder))
    }
    guard !corporations.isEmpty else { throw .unknownSchema(missing: ["corporate_number"]) }
    return Answer(corporations: corporations, warnings: builder.warnings)
  }

  private static let infos = "hojin-infos"
  private static let selection = JSONSelection(["errors", "message"]).joined(with: [
    infos: JSONSelection([
      "corporate_number", "name", "kana", "name_en", "location", "postal_code", "status", "close_date", "close_cause",
      "update_date", "certification",
    ])
  ])

  private static func message(_ error: JSONObject) -> String {
    [error["item"]?.plainText, error["message"]?.plainText].compactMap { $0 }.joined(separator: ": ")
  }

  private static func corporation(
    _ number: CorporateNumber, _ members: JSONObject, _ builder: inout ListBuilder
  ) -> GBizCorporation {
    var certificates: [GBizCorporation.Certificate] = []
    for values in (members["certification"]?.array ?? []).compactMap(\.object) {
      guard let title = values["title"]?.plainText else { continue }
      certificates.append(
        GBizCorporation.Certificate(
          title: title, category: values["category"]?.plainText, target: values["target"]?.plainText,
          department: values["government_departments"]?.plainText,
          approved: date(values["date_of_approval"], of: number, .registered, &builder)))
    }
    return GBizCorporation(
      number: number, name: members["name"]?.plainText, kana: members["kana"]?.plainText,
      englishName: members["name_en"]?.plainText, address: members["location"]?.plainText,
      postCode: members["postal_code"]?.plainText, status: members["status"]?.plainText,
      closed: date(members["close_date"], of: number, .validUntil, &builder),
      closeCause: members["close_cause"]?.plainText,
      updated: date(members["update_date"], of: number, .listedSince, &builder), certificates: certificates)
  }

  private static func date(
    _ value: JSONValue?, of number: CorporateNumber, _ field: EntryField, _ builder: inout ListBuilder
  ) -> CivilDate? {
    guard let text = value?.plainText else { return nil }
    if let day = SourceDate.japanese.read(text) { return day }
    builder.warn(.unreadableDate(id: number.digits, field: field, text: text))
    return nil
  }
}

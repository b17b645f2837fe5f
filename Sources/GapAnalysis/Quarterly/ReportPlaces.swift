internal import Registry
internal import TextForms

/// Where records stand in a report.
struct ReportPlaces {
  private let subjects: [GapReport.SubjectLine]
  private let places: [Int64: Int]

  init(_ report: GapReport, keys: [Int64: Int]) {
    subjects = report.subjects
    places = keys
  }

  /// Of a subject.
  func place(ofKey key: Int64) -> Int? { places[key] }

  func section(ofSubject key: Int64) -> Int? { places[key].map { subjects[$0].section } }

  /// Number and name.
  static func name(in body: JSONObject) -> String {
    [body["number"]?.text, body["title"]?.text ?? body["name"]?.text].compactMap(\.self).joined(separator: " ")
  }
}

extension RegisterReading {
  /// What a record is about, by its number and name as they are on a day, and the key by which it is known.
  func named(_ record: RecordID?, on day: CivilDate, at sequence: Int64) throws -> (key: Int64, text: String)? {
    guard let record, record != registry else { return nil }
    let versions = try timeline(of: record, at: sequence)
    guard let first = versions.first,
      let body = versions.last(where: { $0.effectiveFrom.map { $0 <= day } ?? true })?.body
    else { return nil }
    return (first.key, ReportPlaces.name(in: body))
  }
}

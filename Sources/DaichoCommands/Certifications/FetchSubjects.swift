internal import Certification
internal import Registry
internal import TextForms

/// For what registers are asked: certifications of ours, and the vendors who hold them.
struct FetchSubjects: Sendable {
  private var certifications: [Certification] = []
  private var corporateNumbers: [String] = []

  /// - Parameter service: the number of a cloud service; nil: all.
  init(service number: String?, _ reader: any RegisterReading, at sequence: Int64) throws {
    var provider: RecordID?
    let service = try number.map { number in
      guard let record = try reader.find(.cloudService, number: number, at: sequence) else {
        throw RegisterError.unknownRecord(.cloudService, number: number)
      }
      provider = try reader.timeline(of: record, at: sequence).last?.body?.record("provider")
      return record
    }
    try reader.records(.certification, on: nil, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      let certification = Certification(body: body)
      let isMeant =
        service == nil || certification.service == service
        || (certification.service == nil && certification.holder != nil && certification.holder == provider)
      if isMeant { certifications.append(certification) }
      return true
    }
    try reader.records(.vendor, on: nil, at: sequence) { version in
      guard !version.isRetired, let digits = version.body?["corporateNumber"]?.text else { return true }
      if service == nil || version.record == provider { corporateNumbers.append(digits) }
      return true
    }
  }

  /// Whether one of the certifications is in the register, or may be, as far as its scheme says.
  func bears(on source: SourceDeclaration) -> Bool {
    certifications.contains { $0.listedIn == source.id || ($0.listedIn == nil && $0.isOfScheme(of: source)) }
  }

  func numbers(for source: SourceDeclaration) -> [String] {
    if source.isAskedByCorporateNumber { return Set(corporateNumbers).sorted() }
    let numbers = certifications.compactMap { certification -> String? in
      if certification.listedIn == source.id { return certification.listedAs }
      return certification.listedIn == nil && certification.isOfScheme(of: source)
        ? certification.certificateNumber : nil
    }
    return Set(numbers).sorted()
  }
}

extension Certification {
  /// Its scheme is typed by people: the id of the source counts, and its names.
  func isOfScheme(of source: SourceDeclaration) -> Bool {
    let names = [source.id, source.scheme.ja, source.scheme.en].map { Width.foldedForMatching($0) }
    return names.contains(Width.foldedForMatching(scheme))
  }
}

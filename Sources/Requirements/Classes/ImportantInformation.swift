/// From which classes on information counts as important (重要情報). The standard leaves it open: 市の設定.
public struct ImportantInformation: Sendable, Hashable {
  public let confidentiality: Confidentiality
  public let integrity: Integrity
  public let availability: Availability

  public init(confidentiality: Confidentiality, integrity: Integrity, availability: Availability) {
    self.confidentiality = confidentiality
    self.integrity = integrity
    self.availability = availability
  }

  /// Any one class at or above its threshold is enough. `nil` when the recorded classes do not decide.
  public func includes(_ classification: Classification) -> Bool? {
    let answers = [
      classification.confidentiality.map { $0 >= confidentiality },
      classification.integrity.map { $0 >= integrity },
      classification.availability.map { $0 >= availability },
    ]
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }
}

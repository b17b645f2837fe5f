/// How information is classified, as far as it is recorded. Mixed information takes the highest of each axis.
public struct Classification: Sendable, Hashable {
  public var confidentiality: Confidentiality?
  public var integrity: Integrity?
  public var availability: Availability?

  public init(
    confidentiality: Confidentiality? = nil, integrity: Integrity? = nil, availability: Availability? = nil
  ) {
    self.confidentiality = confidentiality
    self.integrity = integrity
    self.availability = availability
  }

  /// The rank of the class on an axis, for conditions; `nil` when it is not recorded.
  public func rank(on axis: ClassificationAxis) -> Int? {
    switch axis {
    case .confidentiality: confidentiality?.rank
    case .integrity: integrity?.rank
    case .availability: availability?.rank
    }
  }
}

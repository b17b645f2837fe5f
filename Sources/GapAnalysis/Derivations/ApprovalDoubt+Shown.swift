internal import Registry

extension ApprovalDoubt {
  /// As the reason of a gap.
  var shown: Shown {
    switch self {
    case .filedByOtherOffice: .filedByOtherOffice
    case .decidedByOtherOffice: .decidedByOtherOffice
    case .applicantIsDecider: .applicantIsDecider
    case .administratorMissing: .approvedWithoutAdministrator
    case .schemeOfOtherClass: .approvedUnderOtherScheme
    case .reviewedByOtherOffice: .reviewedByOtherOffice
    case .applicationMissing: .applicationMissing
    case .filerUnknown: .filerUnknown
    case .deciderUnknown: .deciderUnknown
    case .partiesUnknown: .partiesUnknown
    case .reviewerUnknown: .reviewerUnknown
    }
  }
}

extension RelatedFacts {
  /// As an act the step would have been refused.
  var refusal: ApprovalDoubt? { doubts.first(where: \.isRefusal) }
}

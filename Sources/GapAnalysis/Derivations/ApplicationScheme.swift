internal import Registry

/// Which applications a derivation reads.
struct ApplicationScheme {
  static let names = Application.Scheme.allCases.map(\.rawValue)

  private let code: Int64

  init(parameters: [String: String]) { code = Application.Scheme(rawValue: parameters["scheme"] ?? "")?.code ?? 0 }

  func applications(for subject: Subject, on day: Int32) -> some Sequence<RelatedFacts> {
    subject.related(.application, on: day).filter { $0.code == code }
  }
}

extension RelatedFacts {
  /// Of an application: approved, with conditions or without.
  var isApproved: Bool {
    outcome == Application.Decision.approved.code || outcome == Application.Decision.approvedWithConditions.code
  }

  /// Of an application: approved or rejected. One that was returned or withdrawn waits for nobody's decision.
  var isDecided: Bool { isApproved || outcome == Application.Decision.rejected.code }

  var isReturnedOrWithdrawn: Bool {
    outcome == Application.Decision.returned.code || outcome == Application.Decision.withdrawn.code
  }

  /// One person decided on what the same person asked for, and no reason is on record: it would have been refused.
  var isSelfDecided: Bool {
    marks.contains(.partiesSame) && !marks.contains(.hasReason) || doubts.contains(.applicantIsDecider)
  }
}

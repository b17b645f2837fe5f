internal import TextForms

/// Why a bundle is not made, or not taken in.
enum BundleFault: ExplainedError, Equatable {
  /// Nothing was observed that could be carried.
  case empty
  /// It would be larger than what is taken in.
  case tooMuch
  /// It could not be put together in memory.
  case notMade
  case unreadable
  case tooLarge
  /// There is none, or it is not as it was made.
  case manifest
  case newer(found: Int64, known: Int64)
  case otherHash(expected: String, found: String)
  case missing(String)
  case extra(String)
  case altered(String)
  /// The register would not take it.
  case observation(String, Words)
  /// Body or entries are not what the observation says of them.
  case content(String)
  case unknownSource(String, source: String)
  /// "Not modified" without the list that was not modified.
  case unfounded(String)
  /// Observed after the bundle was made, or the bundle made after today.
  case future(String)
  /// Another observation of the same number is on record.
  case conflict(String)

  var code: String {
    switch self {
    case .empty: "bundle-empty"
    case .tooMuch, .tooLarge: "bundle-too-large"
    case .notMade: "bundle-not-made"
    case .unreadable: "bundle-unreadable"
    case .manifest: "bundle-manifest"
    case .newer: "bundle-newer"
    case .otherHash: "bundle-hash-differs"
    case .missing: "bundle-file-missing"
    case .extra: "bundle-file-extra"
    case .altered: "bundle-file-altered"
    case .observation: "bundle-observation-invalid"
    case .content: "bundle-content-differs"
    case .unknownSource: "source-unknown"
    case .unfounded: "bundle-list-missing"
    case .future: "bundle-time-ahead"
    case .conflict: "bundle-conflict"
    }
  }
}

internal import Registry

/// Kinds of records that point to a subject, in one number: it is asked for each requirement of each subject.
struct RelatedKinds: OptionSet {
  let rawValue: Int64

  init(rawValue: Int64) { self.rawValue = rawValue }

  init(_ kinds: [RelatedFacts.Kind]) { self = kinds.reduce(into: []) { $0.insert(Self($1)) } }

  init(_ kind: RelatedFacts.Kind) { rawValue = 1 << kind.rawValue }

  static let all = RelatedKinds(rawValue: -1)
}

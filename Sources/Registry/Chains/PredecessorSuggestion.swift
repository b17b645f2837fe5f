public import TextForms

/// A contract without a predecessor, and the contracts of the year before that may be it.
public struct PredecessorSuggestion: Sendable, Equatable {
  /// Why somebody must choose.
  public enum Obstacle: String, WordedChoice {
    case severalCandidates
    case alreadyFollowed
    case sharedCandidate
    case circle

    public var words: Words {
      switch self {
      case .severalCandidates: Words(ja: "候補が複数ある", en: "there are several candidates")
      case .alreadyFollowed: Words(ja: "候補には既に後の契約が登録されている", en: "another contract already follows the candidate")
      case .sharedCandidate: Words(ja: "同じ候補に当たる契約がほかにもある", en: "another contract has the same candidate")
      case .circle: Words(ja: "候補がこの契約より後の契約として登録されている", en: "the candidate is on record as coming after this contract")
      }
    }
  }

  public let contract: ChainedContract
  /// Never empty.
  public let candidates: [ChainedContract]
  public let obstacle: Obstacle?

  /// The one that can be recorded without anybody's choice.
  public var predecessor: ChainedContract? { obstacle == nil ? candidates.first : nil }

  /// Days between the end of one contract and the start of the next.
  static let longestGap = 31
}

extension ContractChains {
  /// Proposes predecessors: same vendor, same section, the same title but for the year, and an end at most 31 days
  /// before the start. What is not recorded matches nothing.
  public var suggestions: [PredecessorSuggestion] {
    let groups = Dictionary(grouping: contracts.filter { Similarity($0) != nil }, by: Similarity.init)
    let found = contracts.compactMap { contract -> (contract: ChainedContract, candidates: [ChainedContract])? in
      guard contract.contract.predecessor == nil, let similarity = Similarity(contract),
        let candidates = groups[similarity]?.filter({ Self.ends($0, shortlyBefore: contract) }), !candidates.isEmpty
      else { return nil }
      return (contract, candidates)
    }
    let claims = Dictionary(found.flatMap(\.candidates).map { ($0.record, 1) }, uniquingKeysWith: +)
    // With those that are proposed: together they must close no circle either.
    var predecessors = predecessors
    return found.map { contract, candidates in
      var obstacle = obstacle(candidates, claims: claims)
      if let only = candidates.first, obstacle == nil || obstacle == .alreadyFollowed,
        Self.follows(only.record, contract.record, by: predecessors)
      {
        obstacle = .circle
      }
      if obstacle == nil { predecessors[contract.record] = candidates.first?.record }
      return PredecessorSuggestion(contract: contract, candidates: candidates, obstacle: obstacle)
    }
  }

  private func obstacle(_ candidates: [ChainedContract], claims: [RecordID: Int]) -> PredecessorSuggestion.Obstacle? {
    guard candidates.count == 1, let only = candidates.first else { return .severalCandidates }
    if !successors(of: only.record).isEmpty { return .alreadyFollowed }
    return claims[only.record] == 1 ? nil : .sharedCandidate
  }

  /// Whether one contract comes after another, however far.
  private static func follows(_ later: RecordID, _ earlier: RecordID, by predecessors: [RecordID: RecordID]) -> Bool {
    var (current, seen) = (later, Set<RecordID>())
    while let before = predecessors[current], seen.insert(current).inserted {
      if before == earlier { return true }
      current = before
    }
    return false
  }

  private static func ends(_ candidate: ChainedContract, shortlyBefore contract: ChainedContract) -> Bool {
    guard let end = candidate.contract.end, let start = contract.contract.start else { return false }
    return (1...PredecessorSuggestion.longestGap).contains(start.days(since: end))
  }

  /// What two contracts of one chain have in common.
  private struct Similarity: Hashable {
    let vendor: RecordID
    let section: RecordID
    let title: String

    init?(_ link: ChainedContract) {
      guard let vendor = link.contract.vendor, let section = link.contract.section else { return nil }
      self.vendor = vendor
      self.section = section
      title = YearlyTitle.key(link.contract.title)
      if title.isEmpty { return nil }
    }
  }
}

extension RegisterTransaction {
  /// Records each suggestion that needs no choice. The contract followed the other from the start: that nobody had said
  /// so is corrected.
  public func record(_ suggestions: [PredecessorSuggestion]) throws {
    for suggestion in suggestions {
      guard let predecessor = suggestion.predecessor else { continue }
      try edit(
        suggestion.contract.record, ["predecessor": .string(predecessor.record.description)], effect: .correction)
    }
  }
}

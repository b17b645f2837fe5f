internal import Registry
internal import Requirements
internal import TextForms

/// An officer confirmed what the contract says of the requirement (9.1(2)①(エ)(オ)). What is proposed or was rejected
/// says nothing.
struct ClauseConfirmed: Derivation {
  /// For what a clause counts. Raw values are what catalogues write.
  private enum Role: String, CaseIterable {
    /// It is to stand in the contract.
    case clause
    /// It is an agreement that binds while the contract runs; anything less says nothing, so that what stands behind
    /// it in the catalogue speaks: a paper of its own may be in force.
    case agreementInForce
    /// What is left where nothing is in force.
    case agreementShort

    var words: Words {
      switch self {
      case .clause:
        Words(
          ja: "契約書の条項について、職員が確認済みとした結果がある（「有り」は適合、「一部」は一部適合、「無し」「矛盾」は不適合。確認前の提案と却下したものは数えない）",
          en: "an officer has confirmed what the contract says of it (present: satisfied; partial: partial; absent or "
            + "contradicted: not satisfied; what is only proposed, or was rejected, does not count)")
      case .agreementInForce:
        Words(
          ja: "秘密保持の条項が契約書に有ることを職員が確認済みで、契約の履行終了日を過ぎていない",
          en: "an officer has confirmed that the contract holds articles on confidentiality, and the contract has not "
            + "ended")
      case .agreementShort:
        Words(
          ja: "契約書の秘密保持の条項が一部・無し・矛盾であることを職員が確認済みであるか、確認済みの条項のある契約の履行終了日を過ぎている"
            + "（履行終了日の記録がなければ一部適合まで）",
          en: "an officer has confirmed that the articles on confidentiality in the contract are partial, absent or "
            + "contradicted, or the contract that holds them has ended (without a recorded end they show a part)")
      }
    }
  }

  static let signature = DerivationSignature(
    name: "clauseConfirmed", parameters: ["as": Role.allCases.map(\.rawValue)])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.clauseFinding]

  static func words(_ parameters: [String: String]) -> Words {
    let name = parameters["as"] ?? ""
    return Role(rawValue: name)?.words ?? Words(ja: name, en: name)
  }

  private let role: Role?

  init(parameters: [String: String]) { role = Role(rawValue: parameters["as"] ?? "") }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let confirmed = subject.related(.clauseFinding, on: asked.day).filter {
      $0.requirement == asked.requirement && $0.outcome == ClauseFinding.State.confirmed.code
        && Day.of($0.began) <= asked.day
    }
    // The latest decides, as among judgements: it is of the newest document.
    let latest = confirmed.max {
      (Day.of($0.began ?? $0.effectiveFrom), $0.sequence) < (Day.of($1.began ?? $1.effectiveFrom), $1.sequence)
    }
    guard let latest, let found = ClauseFinding.Found.allCases.first(where: { $0.code == latest.code }) else {
      return nil
    }
    switch role {
    case .clause: return opinion(of: latest, found)
    case .agreementInForce:
      let end = subject.versions[asked.version].dates.end
      return found == .present && end.map { asked.day <= $0.dayNumber } == true ? opinion(of: latest, found) : nil
    case .agreementShort:
      guard found == .present else { return opinion(of: latest, found) }
      guard let end = subject.versions[asked.version].dates.end else {
        return latest.opinion(.partial, .clauseWithoutEnd)
      }
      return end.dayNumber < asked.day ? latest.opinion(.lapsed, .evidenceLapsed(end)) : nil
    case nil: return nil
    }
  }

  private func opinion(of clause: RelatedFacts, _ found: ClauseFinding.Found) -> Opinion {
    var opinion =
      switch found {
      case .present: clause.opinion(.satisfied, .clausePresent)
      case .partial: clause.opinion(.partial, .clausePartial)
      case .contradicted: clause.opinion(.notSatisfied, .clauseContradicted)
      case .absent: clause.opinion(.notSatisfied, .clauseAbsent)
      }
    opinion.leavesNeedOpen = found == .partial || found == .absent
    return opinion
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    subject.addDays(of: .clauseFinding, to: &days)
    guard role != .clause, subject.related.contains(where: { $0.kind == .clauseFinding }) else { return }
    for version in subject.versions { days.append(after: version.dates.end?.dayNumber ?? Day.never) }
  }
}

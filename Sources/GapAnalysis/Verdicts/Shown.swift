public import TextForms

/// What a derivation read from the records.
public enum Shown: String, Sendable, Hashable, CaseIterable {
  case regulationInForce
  case regulationWithoutDate
  case eventComplete
  case eventIncomplete
  case eventPermitted
  case eventPermittedLate
  case eventReported
  case eventAnswered
  case reviewedByOtherOffice
  case reviewerUnknown
  case auditedByOthers
  case auditedBySelf
  case partiesUnknown
  case partiesDiffer
  case applicantIsDecider
  case partiesSameUnavoidable
  case filed
  case filedByOtherOffice
  case filerUnknown
  case decided
  case decidedByOtherOffice
  case deciderUnknown
  case approvedWithAdministrator
  case approvedWithoutAdministrator
  case approvalRecorded
  case approvedUnderOtherScheme
  case applicationMissing
  case ledgerKept
  case ledgerUnreported
  case dateRecorded
  case exceptionPermitted
  case exceptionPermittedLate
  case subcontractDecided
  case clausesPassedDown
  case clausesNotPassedDown
  case contractContinued
  case clausePresent
  case clausePartial
  case clauseContradicted
  case clauseAbsent
  case clauseWithoutEnd
  case approvalStale
  case foreignLawAssessed
  case foreignLawPlacesUnknown
  case foreignLawPlaceAdded
  case locationNotAllowed
  case givenWithoutNDA
  case givenBeforeNDA
  case disposalConfirmed
  case disposalInPart
  case procedureInForce
  case procedureLate
  case procedureWithoutDate
  case itemsUnchecked
  case certificationWorse
  case certificationLapsed
  case certificationStale
  case certificationDisputed

  public var words: Words {
    switch self {
    case .regulationInForce: Words(ja: "定めた運用規程が施行されている", en: "a regulation is in force")
    case .regulationWithoutDate:
      Words(ja: "運用規程はあるが、施行日の記録がない", en: "a regulation is recorded without the day it took effect")
    case .eventComplete: Words(ja: "実施者・方法・結果・措置がそろった記録がある", en: "recorded with who, how, result and action")
    case .eventIncomplete: Words(ja: "実施の記録はあるが、必要な事項がそろっていない", en: "recorded, but not all that is asked")
    case .eventPermitted: Words(ja: "事前の許可の記録がある", en: "permitted beforehand")
    case .eventPermittedLate: Words(ja: "許可が実施より後になっている", en: "permitted only afterwards")
    case .eventReported: Words(ja: "報告の記録がある", en: "reported")
    case .eventAnswered: Words(ja: "講じた措置の記録がある", en: "the action taken is recorded")
    case .reviewedByOtherOffice:
      Words(ja: "確認した者が、確認すべき職務の者ではない", en: "reviewed by another office than the standard names")
    case .reviewerUnknown:
      Words(ja: "確認の記録はあるが、確認した者の職務が分からない", en: "reviewed, but the office of the reviewer is not recorded")
    case .auditedByOthers: Words(ja: "所管課室以外の者による監査の記録がある", en: "audited by others than the owning section")
    case .auditedBySelf: Words(ja: "監査する側とされる側が同じ", en: "the auditor and the audited are the same")
    case .partiesUnknown: Words(ja: "双方の当事者の記録がそろっていない", en: "the two sides are not both recorded")
    case .partiesDiffer: Words(ja: "双方が別の者である", en: "the two sides are different people")
    case .applicantIsDecider:
      Words(ja: "申請した者と決定した者が同じである", en: "the applicant and who decided are one person")
    case .partiesSameUnavoidable:
      Words(ja: "双方が同じ者だが、やむを得ない理由の記録がある", en: "one person on both sides, with a recorded unavoidable reason")
    case .filed: Words(ja: "申請の記録がある", en: "the application is filed")
    case .filedByOtherOffice: Words(ja: "申請者が、申請すべき職務の者ではない", en: "filed by another office than the standard names")
    case .filerUnknown:
      Words(ja: "申請の記録はあるが、申請者の職務が分からない", en: "filed, but the office of the applicant is not recorded")
    case .decided: Words(ja: "権限のある者による決定の記録がある", en: "decided by the right office")
    case .decidedByOtherOffice: Words(ja: "決定者が、権限のある職務の者ではない", en: "decided by an office without the right to")
    case .deciderUnknown:
      Words(ja: "決定の記録はあるが、決定者の職務が分からない", en: "decided, but the office of who decided is not recorded")
    case .approvedWithAdministrator: Words(ja: "承認と管理者の指名の記録がある", en: "approved, with an administrator appointed")
    case .approvedWithoutAdministrator:
      Words(ja: "承認されているが、管理者の指名の記録がない", en: "approved, without an administrator on record")
    case .approvalRecorded: Words(ja: "承認の記録がある", en: "the approval is on record")
    case .approvedUnderOtherScheme:
      Words(
        ja: "機密性が2以上又は不明なのに、2以上を取り扱わない利用として承認されている",
        en: "approved as below confidentiality 2, and it is not known to be")
    case .applicationMissing:
      Words(ja: "決定の記録はあるが、その基になった申請の記録がない", en: "decided, but no application for it is recorded")
    case .ledgerKept: Words(ja: "情報システム台帳への記載の記録がある", en: "entered in the information-system ledger")
    case .ledgerUnreported: Words(ja: "台帳には記載されているが、報告の記録がない", en: "entered in the ledger, but no report is recorded")
    case .dateRecorded: Words(ja: "実施した日の記録がある", en: "the day it was done is recorded")
    case .exceptionPermitted: Words(ja: "開始前に許可を得ている", en: "permitted before it began")
    case .exceptionPermittedLate: Words(ja: "許可が開始より後になっている", en: "permitted only after it began")
    case .subcontractDecided: Words(ja: "どの再委託にも承認の可否の記録がある", en: "every subcontract is decided")
    case .clausesPassedDown:
      Words(ja: "どの再委託先にも条件が引き継がれている", en: "the conditions are passed down to every subcontractor")
    case .clausesNotPassedDown:
      Words(ja: "条件が引き継がれていない再委託先がある", en: "the conditions are not passed down to a subcontractor")
    case .contractContinued:
      Words(ja: "同じ事業者との後の契約に引き継がれている", en: "carried over to the next contract with the same vendor")
    case .clausePresent: Words(ja: "契約書に条項があることを確認済み", en: "the clause is confirmed to stand in the contract")
    case .clausePartial:
      Words(ja: "契約書の条項が求められる内容の一部にとどまることを確認済み", en: "the contract is confirmed to say only a part of it")
    case .clauseContradicted:
      Words(ja: "契約書に求められる内容と矛盾する定めがあることを確認済み", en: "the contract is confirmed to contradict it")
    case .clauseAbsent: Words(ja: "契約書に条項がないことを確認済み", en: "the clause is confirmed to be missing from the contract")
    case .clauseWithoutEnd:
      Words(
        ja: "契約書に条項があることを確認済みだが、履行終了日の記録がない",
        en: "the clause is confirmed to stand in the contract, but the end of the contract is not recorded")
    case .approvalStale:
      Words(
        ja: "承認の後に、審査した内容（提供事業者、機密性、所在、再委託、準拠法など）が変わっている",
        en: "what was reviewed (provider, class, locations, subcontracts, law …) has changed since the approval")
    case .foreignLawAssessed:
      Words(ja: "データの所在の国がすべて分かり、国外法令のリスクの評価の記録がある", en: "assessed, with the country of every data location known")
    case .foreignLawPlacesUnknown:
      Words(
        ja: "国外法令のリスクの評価の記録はあるが、国の分からないデータの所在がある", en: "assessed, but in what country some of the data are is not known"
      )
    case .foreignLawPlaceAdded:
      Words(ja: "国外法令のリスクの評価の後に、国外の所在が加わっている", en: "assessed, but data have gone abroad since")
    case .locationNotAllowed:
      Words(ja: "データの所在に、市の設定で認めた国の外のものがある", en: "data are outside the countries that the city has set")
    case .givenWithoutNDA:
      Words(ja: "有効な秘密保持契約がないまま重要情報を渡した記録がある", en: "important information was given without an NDA in force")
    case .givenBeforeNDA:
      Words(
        ja: "秘密保持契約が有効でない日に重要情報を渡した記録がある（今は有効なものがある）",
        en: "important information was given on a day without an NDA in force (there is one now)")
    case .disposalConfirmed:
      Words(ja: "情報とアカウントの廃棄の記録がそろっている", en: "the disposal of information and accounts is recorded")
    case .disposalInPart:
      Words(
        ja: "廃棄の記録はあるが、情報とアカウントの両方についてはそろっていない",
        en: "a disposal is recorded, but not of both information and accounts")
    case .procedureInForce: Words(ja: "定めた手順書が施行されている", en: "a procedure is in force")
    case .procedureLate:
      Words(
        ja: "手順書は施行されているが、利用開始日には施行されていなかった",
        en: "a procedure is in force, but none was when use started")
    case .procedureWithoutDate:
      Words(ja: "手順書はあるが、施行日の記録がない", en: "a procedure is recorded without the day it took effect")
    case .itemsUnchecked:
      Words(
        ja: "確認の記録はあるが、求められる項目のすべてを確認したという記録になっていない",
        en: "checked, but not every item is recorded as checked")
    case .certificationWorse: Words(ja: "認証・登録の状態が前より悪くなっている", en: "the status of a certification has got worse")
    case .certificationLapsed: Words(ja: "認証・登録の有効期限を過ぎている", en: "a certification has reached its end")
    case .certificationStale:
      Words(
        ja: "認証・登録の状態を、掲載元で再確認すべき期限までに確かめていない",
        en: "a certification was not looked up in its register again in time")
    case .certificationDisputed:
      Words(
        ja: "認証・登録について、事業者の申告が掲載元の内容と食い違っている",
        en: "what the vendor claims of a certification is not borne out by its register")
    }
  }

  /// Stable name for programs: `ledgerKept` is `ledger-kept`.
  public var code: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

internal import TextForms

extension DueKind {
  /// What to do by that day; nil: the requirement says it.
  var action: Words? {
    switch self {
    case .contractEnd:
      Words(
        ja: "検収と、情報の返却又は廃棄を確認する。継続するときは次の契約を登録する。",
        en: "Confirm acceptance and the return or disposal of information; to go on, register the next contract.")
    case .noticeDate:
      Words(
        ja: "更新しないときは、この日までに相手方へ通知する。更新するときは、履行終了日と通知期限を改める。",
        en: "To let it end, give notice by this day; to renew it, move its end and its notice date.")
    case .serviceEnd:
      Words(
        ja: "データとアカウントの廃棄を確認する。利用を続けるときは利用終了日を改める。",
        en: "Confirm the disposal of data and accounts; to go on using it, move its end.")
    case .systemEnd:
      Words(
        ja: "機器と情報の廃棄を確認し、情報システム台帳を改める。運用を続けるときは運用終了日を改める。",
        en: "Confirm the disposal of equipment and information and update the ledger; to go on, move its end.")
    case .ndaEnd:
      Words(
        ja: "秘密保持契約を更新するか、終了後の存続期限を確認して登録する。",
        en: "Renew the NDA, or find out how long its duties survive and record it.")
    case .ndaSurvivalEnd:
      Words(
        ja: "秘密情報が相手方に残っていないことを確認する。残るときは新たに秘密保持契約を結ぶ。",
        en: "Make sure that the other side holds no confidential information; if it does, conclude a new NDA.")
    case .approvalEnd:
      Words(ja: "続けるときは、この日までに改めて申請し、決定を受ける。", en: "To go on, apply again and have it decided by this day.")
    case .certificationEnd:
      Words(ja: "更新された認証・登録を確認して登録する。", en: "Find out whether it is renewed, and record the renewal.")
    case .certificationCheck:
      Words(ja: "掲載元で認証・登録の状態を確かめ直す。", en: "Look up its status in the register again.")
    case .exceptionEnd:
      Words(
        ja: "元の規定どおりの対応に戻す。続ける必要があるときは、改めて許可を得る。",
        en: "Return to what the rules ask; if that is not possible, obtain a new permission.")
    case .exceptionReport:
      Words(ja: "CISOに報告し、報告日を登録する。", en: "Report it to the CISO and record the day of the report.")
    case .remediation:
      Words(ja: "計画どおりに終え、完了を登録する。遅れるときは予定日を改める。", en: "Finish it and record that; if it is late, set a new date.")
    case .officeVacancy: Words(ja: "後任又は代理を任命し、登録する。", en: "Appoint a successor or an acting officer and record it.")
    case .periodic, .evidenceEnd, .phase: nil
    }
  }

  /// What to do where the day is not recorded.
  var actionWhenUnknown: Words {
    switch self {
    case .noticeDate:
      Words(
        ja: "自動更新の定めがあるのに通知期限の登録がない。契約書で確認して登録する。",
        en: "It is renewed by itself, and no notice date is recorded: find it in the contract and record it.")
    case .exceptionReport:
      Words(
        ja: "CISOに報告し、例外措置の開始日と報告日を登録する。",
        en: "Report it to the CISO; record when the exception began and the day of the report.")
    case .officeVacancy:
      Words(
        ja: "就任日の登録がなく、在任を確かめられない。就任日を登録する。",
        en: "Without its first day nobody is known to hold the office: record that day.")
    default:
      Words(ja: "日付の登録がない。書面で確認して登録する。", en: "The date is not recorded: find it in the papers and record it.")
    }
  }
}

internal import ArgumentParser
internal import TextForms

/// `record`: facts about the past.
struct PastFactGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "record", Words(ja: "過去の事実を出典とともに登録する", en: "record a fact about the past with its source"),
      Words(
        ja: "紙の台帳や決裁文書などに既に残っている事実を、書かれているとおりに登録するときに使います。出典（--source-document）が必要です。"
          + "いま行う登録には add を使ってください。対策基準に反する事実も受け付け、反している点は gap の一覧に示します。結果の形式は text と json です。",
        en:
          "For facts that already stand in a paper ledger, an approval document or the like, as they stand there; the "
          + "source (--source-document) is needed. For what is done now, use add. A fact is not refused for breaking "
          + "the standard: its breach shows as a gap. Formats of the answer: text, json."),
      examples: [
        "record application --number AP-001 --scheme cloudServiceC2OrHigher --subject CS-001 --applied-on R6.4.1"
          + " --source-document 'クラウドサービス利用申請書（令和6年度）' --source-place 3枚目"
      ],
      subcommands: [
        RecordPastFact<VendorFields>.self, RecordPastFact<ContractFields>.self, RecordPastFact<NDAFields>.self,
        RecordPastFact<SectionFields>.self, RecordPastFact<OfficerFields>.self,
        RecordPastFact<DepartmentFields>.self, RecordPastFact<RoleAssignmentFields>.self,
        RecordPastFact<SubcontractFields>.self, RecordPastFact<InformationSystemFields>.self,
        RecordPastFact<CloudServiceFields>.self, RecordPastFact<ApplicationFields>.self,
        RecordPastFact<DataLocationFields>.self, RecordPastFact<RegulationFields>.self,
        RecordPastFact<EventFields>.self, RecordPastFact<RemediationFields>.self,
        RecordPastFact<ExceptionMeasureFields>.self, RecordPastFact<CertificationFields>.self,
      ])
  }
}

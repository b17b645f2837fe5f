internal import ArgumentParser
internal import TextForms

/// `daicho`.
struct Daicho: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration.daicho(
      ProgramVersion.name,
      Words(
        ja: "業務委託とクラウドサービスの情報セキュリティ台帳", en: "the register of a city's outsourcing contracts and cloud services"),
      Words(
        ja: "契約、委託事業者、秘密保持契約などを登録し、すべての変更を記録簿に残し、対策基準のどの要件を満たしていないかを示します。"
          + "結果は標準出力に、それ以外は標準エラー出力に書きます。一覧の形式は text、csv、json、markdown です。"
          + "終了コード: 0 完了、1 結果が否（検証の失敗、受け付けない行）、2 実行できない、64 指定の誤り。",
        en: "It keeps contracts, vendors, NDAs and the rest, journals every change, and says which obligations are not "
          + "met. Results go to standard output, everything else to standard error; lists come as text, csv, json or "
          + "markdown. Exit codes: 0 done, 1 the answer is no (verification failed, rows refused), 2 could not run, "
          + "64 bad usage."),
      examples: [
        "init --registry register.db", "import contracts ledger.csv --registry register.db",
        "contract list --format csv",
      ],
      subcommands: [
        InitCommand.self, RecordGroup<VendorFields>.self, RecordGroup<ContractFields>.self,
        RecordGroup<NDAFields>.self, RecordGroup<SectionFields>.self, RecordGroup<OfficerFields>.self,
        RecordGroup<DepartmentFields>.self, RecordGroup<RoleAssignmentFields>.self,
        RecordGroup<SubcontractFields>.self, RecordGroup<InformationSystemFields>.self,
        RecordGroup<CloudServiceFields>.self, RecordGroup<ApplicationFields>.self,
        RecordGroup<DataLocationFields>.self, RecordGroup<RegulationFields>.self, RecordGroup<EventFields>.self,
        RecordGroup<RemediationFields>.self, RecordGroup<ExceptionMeasureFields>.self,
        RecordGroup<CertificationFields>.self, PastFactGroup.self, ImportGroup.self, ReconcileCommand.self,
        AssessCommand.self, AssessTemplate.self, EvidenceGroup.self, ClauseGroup.self, GapCommand.self, DueCommand.self,
        ReportGroup.self,
        ChecklistGroup.self, JournalGroup.self, SettingsGroup.self, RebuildCommand.self, BackupCommand.self,
        RestoreCommand.self, DocumentationCommand.self,
      ])
    configuration.version = ProgramVersion.text
    return configuration
  }
}

public import DataFiles
public import TextForms

/// Declarations of sources that cannot be used, with all that is wrong with them.
public struct SourceDeclarationFault: ExplainedError, Equatable {
  public let diagnostics: [Diagnostic]

  public var code: String { "source-declaration-invalid" }

  public var message: Words {
    Words(
      ja: diagnostics.map { $0.text(in: .ja) }.joined(separator: "\n"),
      en: diagnostics.map { $0.text(in: .en) }.joined(separator: "\n"))
  }

  public var remedy: Words {
    Words(
      ja: "示された箇所を直してください。書き方は checklists/schema/sources.schema.json にあります。",
      en: "Mend the places named; checklists/schema/sources.schema.json says what may stand there.")
  }
}

internal import Crypto
internal import GapAnalysis
internal import Registry
internal import TextForms

/// Where the UUIDs of OSCAL documents come from: of version 5 (RFC 9562), from names, so that equal reports have equal
/// ones and one thing keeps its own from report to report.
struct OSCALIdentity {
  /// Ours; `urn:uuid:` of it also names what OSCAL has no name for.
  static let namespace = RecordID(high: 0x9D6C_5834_FB9A_47DA, low: 0x9A76_70D8_3CBD_139E)

  private let registry: String
  /// Of what period, and of which sections, a report speaks.
  private let scope: [String]
  /// What makes two documents of one scope differ.
  private let content: [String]

  init(_ report: QuarterlyReport, language: Language) {
    registry = report.gaps.registry.description
    var scope = [report.period.label]
    if report.isTrial { scope += ["trial", report.gaps.catalogue.id, report.gaps.catalogue.version] }
    if let asked = report.sectionsAsked {
      // Of a section without subjects there is only the name that was asked for.
      scope += asked.map { "asked \($0)" }
      scope += report.gaps.sections.flatMap { ["section", $0.name ?? "", $0.isOrganization ? "organization" : ""] }
    }
    self.scope = scope
    let catalogue = report.gaps.catalogue
    content = [
      language.rawValue, report.gaps.head.description, catalogue.id, catalogue.version, report.edition?.number ?? "",
    ]
  }

  /// Of a document: another as soon as anything in it is.
  func uuid(of document: OSCALDocument) -> String { uuid([document.rawValue] + scope + content) }

  /// Of what stands in reports of one scope only.
  func uuid(inReport names: String...) -> String { uuid(names + scope) }

  /// Of what is the same in every report.
  func uuid(_ names: String...) -> String { uuid(names) }

  /// Nothing that is a name holds a line break.
  private func uuid(_ names: [String]) -> String {
    let name = ([registry] + names).joined(separator: "\n")
    var bytes = Array(Insecure.SHA1.hash(data: Self.namespace.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return RecordID(bytes: bytes)?.description ?? ""
  }
}

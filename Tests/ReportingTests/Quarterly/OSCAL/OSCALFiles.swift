import GapAnalysis
import Registry
import Reporting
import Testing
import TextForms

/// The three documents of a report, as values.
struct OSCALFiles {
  let bytes: [OSCALDocument: [UInt8]]
  let documents: [OSCALDocument: JSONObject]

  init(_ report: QuarterlyReport, _ language: Language = .ja) throws {
    bytes = Dictionary(
      uniqueKeysWithValues: try OSCALDocument.allCases.map { document in
        (document, try QuarterlySamples.bytes { try document.render(report, in: language, to: &$0) })
      })
    documents = try bytes.mapValues { try JSONReader.object($0) }
  }

  /// The same with another in the place of one.
  init(_ files: OSCALFiles, with document: OSCALDocument, _ value: JSONObject) {
    bytes = files.bytes
    documents = files.documents.merging([document: value]) { $1 }
  }

  var catalog: JSONObject { documents[.catalog]?["catalog"]?.object ?? [:] }
  var assessment: JSONObject { documents[.assessmentResults]?["assessment-results"]?.object ?? [:] }
  var result: JSONObject { assessment["results"]?.array?.first?.object ?? [:] }
  var plan: JSONObject { documents[.plan]?["plan-of-action-and-milestones"]?.object ?? [:] }
}

extension JSONObject {
  func objects(_ name: String) -> [JSONObject] { self[name]?.array?.compactMap(\.object) ?? [] }

  /// The value of a property.
  func property(_ name: String) -> String? { objects("props").first { $0["name"]?.text == name }?["value"]?.text }
}

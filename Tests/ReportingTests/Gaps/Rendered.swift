import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import TextForms

/// Reports of the sample register as they come out.
enum Rendered {
  static func report(
    of test: TestRegister? = nil, _ change: (inout GapQuery) -> Void = { _ in }
  ) async throws -> GapReport {
    let test = if let test { test } else { try await SampleRegister.filled() }
    var query = GapQuery(asOf: SampleRegister.day)
    change(&query)
    return try await test.read { [query] in try GapReporter.report(query, from: $0) }
  }

  static func bytes(_ report: GapReport, _ format: GapFormat, _ language: Language = .ja) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try format.renderer(in: language).render(report, to: &output)
    try output.flush()
    return bytes
  }

  static func text(_ report: GapReport, _ format: GapFormat, _ language: Language = .ja) throws -> String {
    String(decoding: try bytes(report, format, language), as: UTF8.self)
  }

  static func explanation(_ id: String, _ contract: String) async throws -> GapExplanation? {
    try await SampleRegister.filled().read {
      try GapExplainer.explain(id, subject: contract, query: GapQuery(asOf: SampleRegister.day), from: $0)
    }
  }
}

import GapAnalysis
import Reporting
import TestSupport
import TextForms

/// Lists of what falls due in the sample register, as they come out.
enum RenderedDue {
  static func list(_ change: (inout DueQuery) -> Void = { _ in }) async throws -> DueList {
    var query = DueQuery(asOf: SampleRegister.day, until: SampleRegister.day.adding(days: 90))
    change(&query)
    return try await DueRegister.filled().test.read { [query] in try DueReporter.report(query, from: $0) }
  }

  static func bytes(_ list: DueList, _ format: DueFormat, _ language: Language = .ja) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try format.renderer(in: language).render(list, to: &output)
    try output.flush()
    return bytes
  }

  static func text(_ list: DueList, _ format: DueFormat, _ language: Language = .ja) throws -> String {
    String(decoding: try bytes(list, format, language), as: UTF8.self)
  }
}

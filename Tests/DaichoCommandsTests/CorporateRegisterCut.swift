import Foundation

/// Rows of the daily file of the corporate-number register that `CertificationTests/Fixtures/README.md` names, as they
/// stand there.
struct CorporateRegisterCut {
  private let rows: [[UInt8]]

  /// - Parameter numbers: the corporations whose rows are kept.
  init(_ numbers: String...) throws {
    let path = Workbench.root + "/Tests/CertificationTests/Fixtures/nta/nta-diff_20260819.csv"
    let all = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
    rows = all.map { Array($0) + [0x0A] }.filter { row in
      let fields = row.split(separator: 0x2C, maxSplits: 2)
      return numbers.contains { Array($0.utf8) == Array(fields[1]) || Array("\"\($0)\"".utf8) == Array(fields[1]) }
    }
    guard rows.count >= numbers.count else { throw CocoaError(.fileReadCorruptFile) }
  }

  var bytes: [UInt8] { rows.flatMap(\.self) }

  /// The rows in UTF-8, with a text in them replaced.
  func replacing(_ text: String, with other: String) -> [UInt8] {
    let read = String(bytes: bytes, encoding: .shiftJIS) ?? ""
    return Array(read.replacingOccurrences(of: text, with: other).utf8)
  }
}

extension Workbench {
  /// Writes a file of the register, and takes it in.
  @discardableResult
  func take(_ bytes: [UInt8], on day: String? = nil, name: String = "diff.csv") async throws -> Run {
    let path = folder.path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var arguments = ["certification", "import", path, "--source", "nta-corporate-number", "--registry", registry]
    if let day { arguments += ["--on", day] }
    return await run(arguments)
  }
}

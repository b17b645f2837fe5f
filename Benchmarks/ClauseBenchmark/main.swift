internal import ClauseChecking
internal import DataFiles
internal import DocumentText
internal import Foundation
internal import TextForms

/// Checks texts for measuring: `clause-benchmark RULES-FOLDER FILE… [--repeat N]`.
var arguments = Array(CommandLine.arguments.dropFirst())
var times = 1
if let place = arguments.firstIndex(of: "--repeat"), place + 1 < arguments.count {
  times = Int(arguments[place + 1]) ?? 1
  arguments.removeSubrange(place...(place + 1))
}
guard arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: clause-benchmark RULES-FOLDER FILE… [--repeat N]\n".utf8))
  exit(64)
}
do {
  let folder = arguments.removeFirst()
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
  let rules = try ClauseRules.load(
    try names.map { ($0, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))) })
  let checker = ClauseChecker(rules: rules)
  var documents: [String] = []
  for path in arguments {
    for _ in 0..<times {
      let checked = checker.check(try await DocumentReader.read(path: path))
      let findings = checked.findings.map { finding in
        let quotes = finding.parts.compactMap { part in
          part.strength.map { "\(part.words.ja)[\($0)]\(part.article ?? "") \(part.quote ?? "")" }
        }
        let said = quotes.joined(separator: " // ").replacing("\"", with: "'").replacing("\t", with: " ").replacing(
          "\\", with: "")
        return
          "{\"requirement\":\"\(finding.requirement)\",\"status\":\"\(finding.status.rawValue)\",\"said\":\"\(said)\"}"
      }
      documents.append("{\"file\":\"\(path)\",\"findings\":[\(findings.joined(separator: ","))]}")
    }
  }
  print("{\"documents\":[\(documents.joined(separator: ",\n"))]}")
} catch let fault as ClauseRulesFault {
  for diagnostic in fault.diagnostics { print(diagnostic.text(in: .en)) }
  exit(2)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}

internal import Crypto
package import DataFiles

extension ClauseRules {
  /// The file that holds the words, and the one that holds the frame of a draft; the others hold an item each.
  private static let wordsFile = "words.yaml"
  private static let agreementFile = "agreement.yaml"
  private static let frameFile = "addendum.yaml"

  /// Reads the files of `checklists/clauses/`.
  ///
  /// - Throws: all that is wrong with them, with file, line and column.
  package static func load(_ files: [(name: String, bytes: [UInt8])]) throws(ClauseRulesFault) -> ClauseRules {
    let log = DiagnosticLog()
    let reader = RulesReader(log: log)
    for name in [wordsFile, frameFile] where !files.contains(where: { $0.name.hasSuffix(name) }) {
      log.add(ClauseProblem.fileMissing(name), file: name, at: .wholeFile)
    }
    // The words go first: items name them.
    for file in files.filter({ $0.name.hasSuffix(wordsFile) }) + files.filter({ !$0.name.hasSuffix(wordsFile) }) {
      do throws(DataFileFault) {
        let node = try DataFile.parse(file.bytes, name: file.name)
        let root = NodeReader(node, what: file.name, file: file.name, log: log)
        if file.name.hasSuffix(wordsFile) {
          reader.readWords(root)
        } else if file.name.hasSuffix(agreementFile) {
          reader.readAgreement(root)
        } else if file.name.hasSuffix(frameFile) {
          reader.readFrame(root)
        } else {
          reader.readItem(root)
        }
      } catch {
        log.add(error, file: error.file, at: error.position)
      }
    }
    guard let rules = reader.rules(digest: digest(files)) else { throw ClauseRulesFault(log.diagnostics) }
    return rules
  }

  private static func digest(_ files: [(name: String, bytes: [UInt8])]) -> String {
    var hash = SHA256()
    for file in files { hash.update(data: file.bytes) }
    return hash.finalize().hexadecimal
  }
}

/// The files of `checklists/clauses/` cannot be read.
package struct ClauseRulesFault: Error {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

internal import DataFiles

/// The sources of `checklists/sources/`, by their ids.
public struct SourceCatalogue: Sendable {
  /// In the order of their ids.
  public let sources: [SourceDeclaration]

  public subscript(id: String) -> SourceDeclaration? { sources.first { $0.id == id } }

  /// Reads the files of `checklists/sources/`, one source each, and reports all that is wrong with them.
  public static func load(_ files: [(name: String, bytes: [UInt8])]) throws(SourceDeclarationFault) -> SourceCatalogue {
    let log = DiagnosticLog()
    var sources: [SourceDeclaration] = []
    for file in files {
      do throws(DataFileFault) {
        let root = NodeReader(
          try DataFile.parse(file.bytes, name: file.name), what: file.name, file: file.name, log: log)
        guard let source = SourceDeclarationReader(root).source() else { continue }
        if sources.contains(where: { $0.id == source.id }) { root.report(SourceProblem.idTwice(source.id)) }
        sources.append(source)
      } catch {
        log.add(error, file: error.file, at: error.position)
      }
    }
    guard log.isEmpty else { throw SourceDeclarationFault(diagnostics: log.diagnostics) }
    return SourceCatalogue(sources: sources.sorted { $0.id < $1.id })
  }
}

internal import DataFiles

/// Makes a catalogue of the files of a folder, and collects all that is wrong with them.
struct CatalogueLoader {
  static let headName = "catalogue.yaml"

  let files: [String: [UInt8]]
  let derivations: [DerivationSignature]
  /// How a file of the folder is called in messages.
  let shownName: (String) -> String
  private let log = DiagnosticLog()

  init(
    files: [(name: String, bytes: [UInt8])], derivations: [DerivationSignature],
    shownName: @escaping (String) -> String
  ) {
    self.files = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.derivations = derivations
    self.shownName = shownName
  }

  func catalogue() throws(CatalogueFault) -> Catalogue {
    guard files[CatalogueLoader.headName] != nil else {
      log.add(CatalogueProblem.noHead, file: shownName(CatalogueLoader.headName), at: .wholeFile)
      throw .invalid(log.diagnostics)
    }
    let headReader = parsed(CatalogueLoader.headName).flatMap { CatalogueHeadReader($0, last: "files") }
    let head = headReader?.head()
    let names = headReader.map { listedFiles($0.mapping) } ?? sectionFiles
    let requirements = RequirementReader(
      context: RequirementContext(headReader?.mapping, head: head, derivations: derivations),
      officeNames: head?.offices ?? [:])
    let seen = SeenRequirements()
    let sections = SectionReader(requirements: requirements, seen: seen)
    let read = names.compactMap(parsed).flatMap(sections.requirements)
    let approvals = headReader?.approvals(for: read) ?? [:]
    headReader?.check(against: read)
    seen.checkNames()
    guard log.isEmpty, let head else { throw .invalid(log.diagnostics) }
    return Catalogue(head: head, requirements: read, approvals: approvals)
  }

  private func parsed(_ name: String) -> NodeReader? {
    guard let bytes = files[name] else { return nil }
    do {
      let node = try DataFile.parse(bytes, name: shownName(name))
      return NodeReader(node, what: name, file: shownName(name), log: log)
    } catch {
      log.add(error, file: error.file, at: error.position)
      return nil
    }
  }

  /// The files of sections, in the order of the list; what the list and the folder do not share is reported.
  private func listedFiles(_ head: MappingReader) -> [String] {
    let items = head.required("files")?.items() ?? []
    var listed: [String] = []
    for item in items {
      guard let name = item.text() else { continue }
      if listed.contains(name) {
        item.report(CatalogueProblem.fileListedTwice(name))
      } else if files[name] == nil || name == CatalogueLoader.headName {
        item.report(CatalogueProblem.fileMissing(name))
      } else {
        listed.append(name)
      }
    }
    for name in sectionFiles where !listed.contains(name) && !items.isEmpty {
      log.add(CatalogueProblem.fileNotListed(name), file: shownName(name), at: .wholeFile)
    }
    return listed
  }

  private var sectionFiles: [String] { files.keys.filter { $0 != CatalogueLoader.headName }.sorted() }
}

extension RequirementContext {
  init(_ mapping: MappingReader?, head: CatalogueHead?, derivations: [DerivationSignature]?) {
    self.offices = mapping.flatMap { RequirementContext.keys(of: "offices", in: $0) }
    self.conditions = mapping.flatMap { RequirementContext.keys(of: "conditions", in: $0) }
    self.readConditions = head?.conditions ?? [:]
    self.derivations = derivations
  }

  /// The names as written, so that an entry with a fault of its own does not count as unknown as well.
  static func keys(of key: String, in mapping: MappingReader) -> [String]? {
    guard let value = mapping.optional(key), case .mapping(let entries) = value.node.content else {
      return nil
    }
    return entries.map(\.key)
  }
}

internal import DataFiles

/// Reads a section: its heading, and its requirements in order.
struct SectionReader {
  let requirements: RequirementReader
  let seen: SeenRequirements

  func requirements(_ reader: NodeReader) -> [Requirement] {
    guard let mapping = reader.mapping(allowing: ["section", "title", "requirements"]) else { return [] }
    let citation = mapping.required("section")?.text()
    let title = mapping.required("title")?.words()
    let heading = citation.flatMap { citation in
      title.map { SectionHeading(citation: citation, title: $0) }
    }
    let items = mapping.required("requirements")?.items() ?? []
    return items.compactMap { requirements.requirement($0, section: heading, seen: seen) }
  }
}

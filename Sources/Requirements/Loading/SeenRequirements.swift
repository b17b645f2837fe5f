internal import DataFiles

/// The IDs and citations of the requirements read so far, to find what stands twice in a catalogue, and what names a
/// requirement that is not there.
final class SeenRequirements {
  private struct SubjectCitation: Hashable {
    let subject: SubjectKind
    let key: CitationKey
  }

  private var ids: [String: String] = [:]
  private var formerIDs: [String: (id: String, reader: NodeReader)] = [:]
  private var citations: [SubjectCitation: String] = [:]
  private var named: [(text: String, reader: NodeReader)] = []

  /// IDs are typed without regard to case, so two that differ only in case are one.
  func id(_ reader: NodeReader) -> RequirementID? {
    guard let name = reader.name() else { return nil }
    if let first = ids.updateValue(reader.place, forKey: name.lowercased()) {
      reader.report(CatalogueProblem.duplicateID(name, first: first))
      return nil
    }
    return RequirementID(rawValue: name)
  }

  /// An ID that the requirement `id` had before. One requirement takes it over, whole: evidence of a whole shows nothing
  /// of a part by itself.
  func formerID(_ reader: NodeReader, of id: RequirementID?) -> RequirementID? {
    guard let name = reader.name() else { return nil }
    let key = name.lowercased()
    guard key != id?.rawValue.lowercased() else {
      reader.report(CatalogueProblem.ownIDAsFormer(name))
      return nil
    }
    if let first = formerIDs[key] {
      reader.report(CatalogueProblem.formerIDTwice(name, first: first.reader.place))
      return nil
    }
    formerIDs[key] = (name, reader)
    return RequirementID(rawValue: name)
  }

  func citation(_ reader: NodeReader, subject: SubjectKind?) -> Citation? {
    guard let text = reader.text() else { return nil }
    if let subject {
      let key = SubjectCitation(subject: subject, key: CitationKey(text))
      if let first = citations.updateValue(reader.place, forKey: key) {
        reader.report(CatalogueProblem.duplicateCitation(text, subject: subject, first: first))
        return nil
      }
    }
    return Citation(rawValue: text)
  }

  /// What stands for requirements, by what their IDs begin with. They may come later: `checkNames` looks for them.
  func naming(_ reader: NodeReader) -> String? {
    guard let text = reader.text() else { return nil }
    named.append((text, reader))
    return text
  }

  /// Reports what stands for no requirement, and former IDs that are in use, once all are read.
  func checkNames() {
    for (key, former) in formerIDs.sorted(by: { $0.key < $1.key }) {
      if let place = ids[key] { former.reader.report(CatalogueProblem.formerIDInUse(former.id, at: place)) }
    }
    for (text, reader) in named {
      let isFound = ids.keys.contains { RequirementID(rawValue: $0).isUnder(text) }
      if !isFound { reader.report(CatalogueProblem.unknownRequirement(text)) }
    }
  }
}

extension NodeReader {
  fileprivate var place: String {
    node.position == .wholeFile ? file : "\(file):\(node.line)"
  }
}

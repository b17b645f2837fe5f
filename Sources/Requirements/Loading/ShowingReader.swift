internal import DataFiles

/// Reads one item of `shownBy`: `assessment`, or a derivation with its parameters.
struct ShowingReader {
  let known: [DerivationSignature]?
  let seen: SeenRequirements

  func showing(_ reader: NodeReader) -> Showing? {
    switch reader.node.content {
    case .scalar("assessment", _):
      return .assessment
    case .mapping:
      return derivation(reader)
    case .scalar, .sequence:
      _ = reader.word(among: ["assessment"] + (known ?? []).map(\.name))
      return nil
    }
  }

  private func derivation(_ reader: NodeReader) -> Showing? {
    guard let entries = reader.mapping()?.readers, entries.count == 1, let entry = entries.first else {
      reader.report(CatalogueProblem.notASingleDerivation)
      return nil
    }
    guard let known else {
      return anyParameters(entry.value).map { .derivation(name: entry.key, parameters: $0) }
    }
    guard let signature = known.first(where: { $0.name == entry.key }) else {
      let fault = NodeFault.word(entry.key, of: "shownBy", among: known.map(\.name))
      entry.value.log.add(fault, file: entry.value.file, at: entry.keyPosition)
      return nil
    }
    return parameters(entry.value, of: signature).map { .derivation(name: entry.key, parameters: $0) }
  }

  private func parameters(_ reader: NodeReader, of signature: DerivationSignature) -> [String: String]? {
    let names = (Array(signature.parameters.keys) + signature.naming).sorted()
    guard let mapping = reader.mapping(allowing: names) else { return nil }
    var values: [String: String] = [:]
    for name in names {
      let value = mapping.required(name)
      values[name] = signature.parameters[name].map { value?.word(among: $0) } ?? value.flatMap(seen.naming)
    }
    return values.count == names.count ? values : nil
  }

  private func anyParameters(_ reader: NodeReader) -> [String: String]? {
    reader.mapping()?.readers.reduce(into: [:]) { $0[$1.key] = $1.value.text() }
  }
}

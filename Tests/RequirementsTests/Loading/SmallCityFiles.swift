/// The files of the small city, to be spoilt in one place.
struct SmallCityFiles {
  private(set) var texts: [(name: String, text: String)]

  init() throws {
    texts = try ["catalogue.yaml", "article-5.yaml", "article-9.yaml"].map {
      ($0, try Fixtures.text("small-city/" + $0))
    }
  }

  var files: [(name: String, bytes: [UInt8])] { texts.map { ($0.name, Array($0.text.utf8)) } }

  subscript(name: String) -> String? {
    get { texts.first { $0.name == name }?.text }
    set {
      texts.removeAll { $0.name == name }
      if let newValue { texts.append((name, newValue)) }
    }
  }

  struct NothingToReplace: Error {
    let old: String
  }

  /// Throws when there is nothing to replace, so that no test passes by a slip of its own.
  mutating func replaceFirst(_ old: String, with new: String, in name: String) throws {
    guard var text = self[name], let range = text.firstRange(of: old) else {
      throw NothingToReplace(old: old)
    }
    text.replaceSubrange(range, with: new)
    self[name] = text
  }
}

import DataFiles
import Foundation
import Requirements
import Testing

/// The schemas that editors use say what the code says.
@Suite struct SchemaTests {
  /// A schema as values without places.
  struct Schema {
    let node: DataNode

    init(_ name: String) throws {
      let url = try Fixtures.checklists().appending(path: "schema/\(name).schema.json")
      node = try DataFile.parse(Array(try Data(contentsOf: url)), name: url.lastPathComponent)
    }

    private init(node: DataNode) { self.node = node }

    /// The value at the end of a path of keys and indices.
    func at(_ path: String...) throws -> Schema {
      try path.reduce(self) { schema, step in
        switch schema.node.content {
        case .mapping(let entries):
          Schema(node: try #require(entries.first { $0.key == step }?.value, "\(step)"))
        case .sequence(let items):
          Schema(node: items[try #require(Int(step))])
        case .scalar:
          throw CocoaError(.coderValueNotFound)
        }
      }
    }

    func texts() throws -> [String] {
      guard case .sequence(let items) = node.content else { throw CocoaError(.coderInvalidValue) }
      return items.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
    }

    var keys: [String] {
      if case .mapping(let entries) = node.content { entries.map(\.key) } else { [] }
    }
  }

  func names<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  @Test func listsTheWordsOfARequirement() throws {
    let fields = try Schema("requirements").at("$defs", "requirement", "properties")
    #expect(try fields.at("subject", "enum").texts() == names(SubjectKind.self))
    #expect(try fields.at("phase", "enum").texts() == names(Phase.self))
    #expect(try fields.at("modality", "enum").texts() == names(Modality.self))
    #expect(try fields.at("cadence", "enum").texts() == names(Cadence.self))
    let required = try Schema("requirements").at("$defs", "requirement", "required").texts()
    #expect(Set(fields.keys) == Set(required).union(["formerly"]))
  }

  @Test func listsTheDerivationsWithTheirParameters() throws {
    let schema = try Schema("requirements").at("$defs", "showing", "oneOf")
    for (index, derivation) in knownDerivations.enumerated() {
      let form = try schema.at("\(index + 1)", "properties", derivation.name)
      guard !derivation.parameters.isEmpty || !derivation.naming.isEmpty else {
        #expect(!form.keys.contains("properties"))
        continue
      }
      #expect(Set(try form.at("properties").keys) == Set(derivation.parameters.keys).union(derivation.naming))
      for (name, values) in derivation.parameters {
        #expect(try form.at("properties", name, "enum").texts() == values)
      }
      for name in derivation.naming { #expect(try form.at("properties", name).keys == ["$ref"]) }
    }
  }

  @Test func listsTheWordsOfACatalogue() throws {
    let schema = try Schema("catalogue")
    #expect(
      try schema.at("$defs", "condition", "properties", "subject", "enum").texts() == names(SubjectKind.self))
    let gravity = try schema.at("properties", "gravity", "properties")
    #expect(try gravity.at("class", "required").texts() == names(Confidentiality.self) + ["unknown"])
    #expect(try gravity.at("status", "required").texts() == names(GravityRule.Status.self))
    #expect(try gravity.at("phase", "required").texts() == names(Phase.self))
    #expect(try gravity.at("levels", "required").texts() == names(GravityRule.Level.self))
    let rule = try schema.at("$defs", "locationRule", "properties")
    #expect(try rule.at("classes", "items", "enum").texts() == names(Confidentiality.self) + ["unknown"])
    #expect(try rule.at("countries", "required").texts() == names(DataRole.self))
    #expect(
      try rule.at("foreignLaw", "properties", "assessed", "enum").texts()
        == names(LocationRule.ForeignLaw.Occasion.self))
    let important = try schema.at("properties", "importantInformation", "properties")
    for axis in ClassificationAxis.allCases {
      #expect(try important.at(axis.rawValue, "enum").texts() == axis.levels)
    }
  }

  @Test func offersEveryFactWithTheOperatorThatFitsIt() throws {
    let forms = try Schema("catalogue").at("$defs", "expression", "oneOf")
    let flags = try forms.at("1", "properties", "field", "enum").texts()
    #expect(flags == Fact.allCases.filter { $0.kind == .flag }.map(\.rawValue))
    for fact in Fact.allCases {
      switch fact.kind {
      case .flag: continue
      case .list(let allowed):
        let form = try forms.at(fact == .kinds ? "2" : "3", "properties")
        #expect(try form.at("field", "enum").texts() == [fact.rawValue])
        #expect(try form.at("includes", "items", "enum").texts() == allowed)
      case .classification(let axis):
        let form = try forms.at(axis == .confidentiality ? "4" : "5", "properties")
        #expect(try form.at("field", "enum").texts().contains(fact.rawValue))
        #expect(try form.at("atLeast", "enum").texts() == axis.levels)
      }
    }
  }
}

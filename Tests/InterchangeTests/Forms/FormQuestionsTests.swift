import DataFiles
import Registry
import Requirements
import Testing
import TextForms

@testable import Interchange

struct FormQuestionsTests {
  private func shipped() throws -> FormQuestions {
    try FormQuestions.load(try Ledgers.bytes(of: "checklists/forms/application.yaml"), name: "application.yaml")
  }

  private func faults(_ text: String) -> [String] {
    do throws(InterchangeError) {
      _ = try FormQuestions.load(Array(text.utf8), name: "form.yaml")
      return []
    } catch {
      guard case .dataFile(let diagnostics) = error else { return ["\(error)"] }
      return diagnostics.map { "\($0.position.line) \($0.code)" }
    }
  }

  @Test(arguments: ApplicationForm.schemes) func everyLabelOfASheetIsFoundByItself(scheme: Application.Scheme) throws {
    let form = try #require(ApplicationForm(scheme, try shipped()))
    for part in form.parts {
      let descriptor = RecordDescriptor.of(part.kind)
      let fields = try part.questions.map { try #require(descriptor.field($0.key)) }
      #expect(Set(fields.map(\.key)).count == fields.count, "\(part.kind) asks one thing twice")
      for labels in [fields.map(\.words.ja), fields.map(\.words.en)] {
        #expect(Set(labels.map(HeadingKey.of)).count == labels.count, "\(part.kind)")
      }
    }
  }

  /// A draft without them could not be recorded.
  @Test(arguments: ApplicationForm.schemes) func whatARecordMustHaveIsAsked(scheme: Application.Scheme) throws {
    let form = try #require(ApplicationForm(scheme, try shipped()))
    let settled: Set<String> = ["scheme", "subject", "number", "service"]
    for part in form.parts {
      let asked = Set(part.questions.map(\.key))
      for field in RecordDescriptor.of(part.kind).fields where field.isRequired && !settled.contains(field.key) {
        #expect(asked.contains(field.key), "\(part.kind) \(field.key)")
      }
    }
  }

  /// An application is filed and decided by commands that know who may.
  @Test func theFormAsksNothingOfTheFilingAndTheDecision() throws {
    for scheme in ApplicationForm.schemes {
      let keys = Set(try shipped().of(.application, under: scheme).map(\.key))
      #expect(keys.isDisjoint(with: ["appliedOn", "decision", "decidedOn", "decider", "deciderOfficer", "validUntil"]))
      let below = Set(try shipped().of(.subcontract, under: scheme).map(\.key))
      #expect(below.isDisjoint(with: ["decision", "decidedOn", "decider"]))
    }
  }

  @Test func requirementsThatItCitesAreInTheCatalogue() throws {
    let questions = try shipped()
    let asked = FormQuestionsReader.kinds.flatMap { kind in
      ApplicationForm.schemes.flatMap { questions.of(kind, under: $0).flatMap { $0.asks.values.flatMap { $0 } } }
    }
    var known = ""
    for name in ["9.1-2", "9.2-4", "9.3A-3", "9.3A-5", "9.3B-2"] {
      known += String(decoding: try Ledgers.bytes(of: "checklists/iizuka-2025/\(name).yaml"), as: UTF8.self)
    }
    #expect(!asked.isEmpty)
    for id in Set(asked) { #expect(known.contains("- id: \(id)\n"), "\(id)") }
  }

  @Test func aBadFileSaysWhereItIsWrong() {
    let rest = FormQuestionsReader.kinds.dropFirst().map { "\($0.rawValue):\n  - field: number\n" }.joined()
    #expect(faults("form: application\nversion: 1\napplication:\n  - field: number\n" + rest) == [])
    #expect(
      faults("form: application\nversion: 0\napplication:\n  - field: subject\n  - fild: number\n" + rest)
        == ["2 not-an-integer", "4 not-one-of", "5 unknown-key", "5 missing-key"])
    #expect(
      faults(
        "form: other\nversion: 1\napplication:\n  - { field: number, asks: { exception: [x] }, schemes: [no] }\n"
          + rest)
        == ["1 not-one-of", "4 unknown-key", "4 not-one-of"])
    #expect(faults("form: application\nversion: 1\n" + rest) == ["1 missing-key"])
  }

  @Test func itsSchemaNamesTheSameKeys() throws {
    let schema = try #require(try JSONReader.read(try Ledgers.bytes(of: "checklists/schema/forms.schema.json")).object)
    let keys = ["form", "version"] + FormQuestionsReader.kinds.map(\.rawValue)
    #expect(schema["properties"]?.object?.keys.sorted() == keys.sorted())
    let definitions = try #require(schema["$defs"]?.object)
    let question = definitions["questions"]?.object?["items"]?.object?["properties"]?.object
    #expect(question?.keys.sorted() == ["asks", "field", "hint", "required", "schemes"])
    let schemes = definitions["scheme"]?.object?["enum"]?.array?.compactMap(\.text)
    #expect(schemes == ApplicationForm.schemes.map(\.rawValue))
  }
}

import OfficeFiles
import Registry
import TestSupport
import Testing
import TextForms

@testable import Interchange

/// Forms as other programs save them, cell by cell.
struct ApplicationFormReaderTests {
  private typealias Cell = TestWorkbook.Cell
  private typealias Sheet = TestWorkbook.Sheet
  private let reader: ApplicationFormReader

  init() throws {
    reader = ApplicationFormReader(
      try FormQuestions.load(try Ledgers.bytes(of: "checklists/forms/application.yaml"), name: "application.yaml"))
  }

  private func tag(_ kind: RecordKind, _ scheme: Application.Scheme = .subcontract, version: Int = 1) -> Cell {
    .text("daicho-form \(version) \(scheme.rawValue) \(kind.rawValue)")
  }

  private func entry(_ name: String, _ tag: Cell, _ rows: [[Cell]]) -> Sheet {
    Sheet(name, [[tag], ["項目", "必須", "記入欄", "記入のしかた"]] + rows)
  }

  private func sheets(_ application: [[Cell]] = [], _ subcontract: [[Cell]] = []) -> [Sheet] {
    [entry("申請", tag(.application), application), entry("再委託", tag(.subcontract), subcontract)]
  }

  private func filling(_ sheets: [Sheet]) throws -> FormFilling {
    try reader.filling(TestWorkbook(sheets).bytes, name: "form.xlsx")
  }

  private func code(_ sheets: [Sheet]) -> String? {
    do throws(FormError) {
      _ = try reader.filling(TestWorkbook(sheets).bytes, name: "form.xlsx")
      return nil
    } catch { return error.code }
  }

  private func answer(_ record: FormRecord, _ key: String) throws -> String? {
    record.answer(try #require(RecordDescriptor.of(record.kind).field(key)))
  }

  @Test func answersAreFoundByTheirLabelsWhereverTheyStand() throws {
    let moved = Sheet(
      "控え",
      [
        ["覚え書き"], [], [.blank, "記入欄", .blank, "項目"], [.blank, "V-1", .blank, "再委託先"], [],
        [.blank, .number("46113", format: "yyyy/m/d"), .blank, "再委託の開始日"], [.blank, "R8.10.1", .blank, "申 出 日"],
        [tag(.subcontract)],
      ])
    let form = try filling([moved, sheets()[0], Sheet("ほか", [["再委託先", "", "V-9"]])])
    #expect(try answer(form.subject, "vendor") == "V-1")
    #expect(try answer(form.subject, "start") == "2026-04-01")
    #expect(try answer(form.subject, "requestedOn") == "R8.10.1")
    #expect(form.faults == [])
    #expect(form.notices == [])
  }

  @Test func aFormInEnglishIsTheSameForm() throws {
    var english = sheets()
    english[1] = Sheet("Subcontracts", [["Item", "Answer"], ["subcontractor", "V-1"], [tag(.subcontract)]])
    #expect(try answer(try filling(english).subject, "vendor") == "V-1")
  }

  @Test func aSheetThatLostItsTagIsKnownByItsName() throws {
    var sheets = sheets([], [["再委託先", .blank, "V-1"]])
    sheets[1].rows[0] = []
    #expect(try answer(try filling(sheets).subject, "vendor") == "V-1")
    sheets[1].name = "別紙"
    #expect(code(sheets) == "form-sheet-missing")
  }

  @Test func whatIsNoAnswerIsNamedByItsCell() throws {
    let form = try filling(
      sheets(
        [],
        [
          ["再委託番号", .blank, .number("46113", format: "m\"-\"d")], ["再委託先", .blank, .formula("A1", value: nil)],
          ["再委託する業務", .blank, .error("#REF!")], ["申出日", .blank, "R8.4.1"], ["申出日", .blank, "R8.4.2"],
          ["担当者の電話", .blank, "0948"],
        ]))
    let intake = RecordDescriptor.of(.subcontract).fields.compactMap { field in form.subject.fault(field).map(\.code) }
    #expect(intake == ["number-is-a-day", "formula-not-computed", "cell-error"])
    #expect(form.faults.map(\.code) == ["form-answered-twice"])
    #expect(form.faults.first?.text(in: .ja).hasPrefix("シート「再委託」の7行目 C列「申出日」の値「R8.4.2」") == true)
    #expect(form.notices.map(\.code) == ["form-label-unknown"])
  }

  @Test func rowsOfATableBeginBelowItsLabels() throws {
    let table = Sheet(
      "データの所在",
      [
        [tag(.dataLocation)], [.blank, "役割は一覧から"], ["所在番号", "役割", "リージョン（記載どおり）", "国", "この日から", "所見"], [],
        [.blank, "保存", .blank, "日本"], [" "], [.blank, .blank, .blank, .blank, .blank, "要確認"], ["L-2", "処理"],
      ])
    let form = try filling(sheets() + [table])
    #expect(try form.locations.map { try answer($0, "role") } == ["保存", "処理"])
    #expect(try form.locations.map { try answer($0, "number") } == [nil, "L-2"])
    #expect(form.notices.map(\.code) == ["form-column-unknown"])
    #expect(code(sheets() + [Sheet("データの所在", [[tag(.dataLocation)], ["所在番号", "メモ"]])]) == "form-heading-missing")
  }

  @Test func whatIsNoFormIsRefused() throws {
    #expect(code([Sheet("台帳", [["契約番号", "件名"]])]) == "form-unknown")
    #expect(code(sheets() + [entry("契約", tag(.contract, .outsourcedService), [])]) == "form-mixed")
    #expect(code(sheets() + [entry("再委託2", tag(.subcontract), [])]) == "form-sheet-twice")
    #expect(code([entry("申請", tag(.application, version: 2), []), sheets()[1]]) == "form-newer")
    #expect(code([Sheet("申請", [[tag(.application)], ["申請番号"]]), sheets()[1]]) == "form-heading-missing")
    #expect(code(sheets((0...5_000).map { [.text("項目\($0)")] })) == "form-too-many-rows")
    #expect(code([entry("申請", tag(.application, .exception), [])]) == "form-unknown")
  }

  @Test func everyErrorSaysWhatToDoInBothLanguages() {
    let errors: [FormError] = [
      .tooLarge(file: "f", bytes: 2, limit: 1), .office(file: "f", .notArchive), .notAForm(file: "f", sheets: ["a"]),
      .newer(file: "f", version: 2, known: 1), .severalForms(file: "f", sheets: ["a", "b"]),
      .sheetMissing(file: "f", Words(ja: "申請", en: "Application")), .sheetTwice(file: "f", sheets: ["a", "b"]),
      .noHeading(file: "f", sheet: "a", wanted: [Words(ja: "項目", en: "Item")]),
      .tooManyRows(file: "f", sheet: "a", limit: 1), .refused(file: "f", []),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for error in errors {
      #expect(error.message.ja.hasPrefix("f: ") && error.message.en.hasPrefix("f: "))
      #expect(error.remedy.ja.hasSuffix("。") && error.remedy.en.hasSuffix("."))
    }
  }
}

import TestSupport
import Testing

@testable import DocumentText

struct OfficeTextTests {
  private static let word = TestDocument(TestDocument.p("　第1条") + TestDocument.p("") + TestDocument.p("甲は"))

  @Test func documentsByParagraphs() throws {
    let read = try DocumentReader.read(bytes: Self.word.bytes, name: "契約書.docx")
    #expect(read.format == .docx && read.notes.isEmpty)
    #expect(
      read.blocks == [
        TextBlock(text: "第1条", indent: 2, marks: [LineMark(offset: 0, line: 1)]),
        TextBlock(text: "甲は", indent: 0, marks: [LineMark(offset: 0, line: 3)]),
      ])
  }

  @Test func levelsOfListsAreIndents() throws {
    let numbering = TestDocument.lists(
      TestDocument.level(0, "decimal", "第%1条") + TestDocument.level(1, "decimalEnclosedCircle", "%2"))
    let body = TestDocument.p("甲", list: 1) + TestDocument.p("乙", list: 1, level: 1)
    let read = try DocumentReader.read(bytes: TestDocument(body, numbering: numbering).bytes, name: "a.docx")
    #expect(read.blocks.map(\.text) == ["第1条 甲", "① 乙"])
    #expect(read.blocks.map(\.indent) == [0, 2])
  }

  @Test func whatWasNoticedIsSaid() throws {
    let body = "<w:p><w:ins><w:r><w:t>挿入</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隠し</w:t></w:r></w:p>"
    let read = try DocumentReader.read(bytes: TestDocument(body).bytes, name: "a.docx")
    #expect(read.notes == [.trackedChanges, .hiddenText])
    for note in read.notes { #expect(note.words.ja.hasSuffix("。") && !note.words.en.isEmpty) }
  }

  @Test func workbooksByRows() throws {
    var sheet = TestWorkbook.Sheet("別表", [["項目", "内容"], [.blank, "二段\n書き"], [], [.number("12"), "台"]])
    sheet.state = "hidden"
    let book = TestWorkbook([TestWorkbook.Sheet("表", [["一"]]), sheet])
    let read = try DocumentReader.read(bytes: book.bytes, name: "別表.xlsx")
    #expect(read.format == .xlsx)
    #expect(read.blocks.map(\.text) == ["一", "項目\t内容", "二段 書き", "12\t台"])
    #expect(read.blocks.map { $0.marks[0].line } == [1, 1, 2, 4])
    #expect(read.blocks.map { $0.marks[0].page } == [1, 2, 2, 2])
    #expect(read.notes == [.hiddenSheet("別表")])
  }

  @Test func contentDecidesAndTheNameMustAgree() {
    let book = TestWorkbook([["一"]]).bytes
    #expect(reason(Self.word.bytes, "契約書.xlsx") == .misnamed(ending: "xlsx", content: .docx))
    #expect(reason(book, "契約書.docx") == .misnamed(ending: "docx", content: .xlsx))
    #expect(reason(book, "契約書.txt") == .misnamed(ending: "txt", content: .xlsx))
    #expect(reason(book) == nil && reason(Self.word.bytes, "契約書.DOCX") == nil)
  }

  @Test func otherArchivesAreNamed() {
    #expect(reason(ZipWriter.archive([ZipWriter.Entry("a.txt", "1")])) == .notSupported(.archive))
    #expect(
      reason(ZipWriter.archive([ZipWriter.Entry("mimetype", "x"), ZipWriter.Entry("META-INF/manifest.xml", "<a/>")]))
        == .notSupported(.openDocument))
    var entries = Self.word.entries
    for (part, kind) in [
      ("ppt/presentation.xml", DocumentFault.OtherFormat.slides), ("xl/workbook.bin", .binaryWorkbook),
    ] {
      let relations = String(decoding: Self.word.entries[1].bytes, as: UTF8.self)
      entries[1].bytes = Array(relations.replacing("word/document.xml", with: part).utf8)
      #expect(reason(ZipWriter.archive(entries)) == .notSupported(kind))
    }
  }

  @Test func encryptedOldAndDamagedFiles() {
    func compound(_ stream: String) -> [UInt8] {
      let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      return head + [UInt8](repeating: 0, count: 504) + name + [UInt8](repeating: 0, count: 512)
    }
    #expect(reason(compound("EncryptedPackage"), "a.docx") == .encrypted)
    #expect(reason(compound("WordDocument"), "a.doc") == .notSupported(.oldOffice))
    #expect(reason(Array(Self.word.bytes.dropLast(30)), "a.docx") == .damaged(.docx))
    var entries = Self.word.entries
    entries[2].isEncrypted = true
    #expect(reason(ZipWriter.archive(entries), "a.docx") == .encrypted)
    entries = Self.word.entries
    entries[2].bytes = Array("<!DOCTYPE a [<!ENTITY b \"bb\">]><document><body/></document>".utf8)
    #expect(reason(ZipWriter.archive(entries), "a.docx") == .damaged(.docx))
    #expect(reason(TestDocument("<w:p/>").bytes, "a.docx") == .noText(.docx))
  }

  @Test func archivesThatSwellAreRefused() {
    var entries = Self.word.entries
    entries[2].statedSize = 200 << 20
    #expect(reason(ZipWriter.archive(entries), "a.docx") == .swells(.docx))
    var limits = DocumentLimits()
    limits.unpacked = 300
    #expect(reason(Self.word.bytes, "a.docx", limits) == .swells(.docx))
    limits = DocumentLimits()
    limits.text = 10
    #expect(reason(Self.word.bytes, "a.docx", limits) == .tooMuchText(limit: 10))
    limits = DocumentLimits()
    limits.blocks = 1
    #expect(reason(Self.word.bytes, "a.docx", limits) == .tooManyBlocks(limit: 1))
  }
}

import TestSupport
import Testing
import TextForms

@testable import OfficeFiles

/// Files that are no workbook, or would hurt: one message, in both languages, with a remedy.
struct OfficeFaultTests {
  private static let small = TestWorkbook([["契約番号", "件名"], ["R8-1", .number("1200")]])

  private func check(
    _ fault: OfficeFault?, _ code: String, _ part: String = "", _ place: SourceLocation = #_sourceLocation
  ) {
    guard let fault else {
      Issue.record("nothing was refused", sourceLocation: place)
      return
    }
    #expect(fault.code == code, sourceLocation: place)
    #expect(
      part.isEmpty || fault.message.en.contains(part) || fault.message.ja.contains(part), "\(fault.message)",
      sourceLocation: place)
    for words in [fault.message, fault.remedy] {
      #expect(!words.en.isEmpty && words.ja.hasSuffix("。"), sourceLocation: place)
    }
  }

  private func edited(_ edit: (inout [ZipWriter.Entry]) -> Void) -> [UInt8] {
    var entries = Self.small.entries
    edit(&entries)
    return ZipWriter.archive(entries)
  }

  private func replacing(_ part: String, _ text: String) -> [UInt8] {
    edited { entries in
      for index in entries.indices where entries[index].name == part { entries[index].bytes = Array(text.utf8) }
    }
  }

  @Test func theSmallWorkbookIsRead() { #expect(fault(Self.small.bytes) == nil) }

  @Test func filesThatAreNoArchive() {
    check(fault([]), "office-archive-broken")
    check(fault(Array("契約番号,件名\n".utf8)), "office-archive-broken")
    check(fault([0x50, 0x4B, 0x03, 0x04, 0x14]), "office-archive-broken")
    check(fault(Array(Self.small.bytes.dropLast(30))), "office-archive-broken")
    check(fault(Array("%PDF-1.7".utf8)), "office-archive-broken")
  }

  @Test func compoundFilesAreToldApart() {
    func compound(_ stream: String) -> [UInt8] {
      var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504 + 1_024)
      var offset = 512 + 256
      for unit in stream.utf16 {
        bytes[offset] = UInt8(unit & 0xFF)
        bytes[offset + 1] = UInt8(unit >> 8)
        offset += 2
      }
      return bytes
    }
    check(fault(compound("EncryptedPackage")), "office-encrypted", "パスワード")
    check(fault(compound("Workbook")), "office-old-workbook", ".xls")
    check(fault(compound("WordDocument")), "office-not-workbook", "旧形式")
    check(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "office-not-workbook")
  }

  @Test func archivesThatAreSomethingElse() {
    check(fault(ZipWriter.archive([ZipWriter.Entry("a.csv", "1")])), "office-not-workbook", "zip")
    check(fault(ZipWriter.archive([])), "office-not-workbook")
    check(
      fault(ZipWriter.archive([ZipWriter.Entry("mimetype", "x"), ZipWriter.Entry("META-INF/manifest.xml", "<a/>")])),
      "office-not-workbook", "OpenDocument")
    let relations = String(decoding: Self.small.entries[1].bytes, as: UTF8.self)
    check(
      fault(replacing("_rels/.rels", relations.replacing("xl/workbook.xml", with: "word/document.xml"))),
      "office-not-workbook", "docx")
    check(
      fault(replacing("_rels/.rels", relations.replacing("workbook.xml", with: "workbook.bin"))), "office-not-workbook",
      "xlsb")
  }

  @Test func encryptedEntriesAndPartsThatAreThereTwice() {
    check(fault(edited { $0[2].isEncrypted = true }), "office-encrypted")
    check(fault(edited { $0.append(ZipWriter.Entry("XL\\Workbook.xml", "<a/>")) }), "office-part-twice", "Workbook.xml")
  }

  @Test(arguments: [
    "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ])
  func missingAndBrokenParts(_ part: String) {
    check(fault(edited { $0.removeAll { $0.name == part } }), "office-part-missing", part)
    check(fault(replacing(part, "<a><b></a>")), "office-xml-broken", part)
    check(fault(replacing(part, "")), "office-xml-broken", part)
    check(fault(replacing(part, "<other/>")), "office-xml-broken", part)
  }

  @Test func declarationsThatSwell() {
    let bomb = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
    check(fault(replacing("xl/sharedStrings.xml", bomb)), "office-xml-entities", "DOCTYPE")
    check(fault(replacing("xl/sharedStrings.xml", "<sst><si><t>&b;</t></si></sst>")), "office-xml-broken")
  }

  @Test func archivesThatLieAboutTheirSizes() {
    check(fault(edited { $0[6].statedSize = 10 }), "office-part-damaged", "sheet1.xml")
    check(fault(edited { $0[6].statedSize = 200 << 20 }), "office-too-compressed", "sheet1.xml")
    check(fault(edited { $0[6].statedSize = 300 << 20 }), "office-too-large-unpacked", "sheet1.xml")
  }

  @Test func boundsHold() {
    func limited(_ change: (inout OfficeLimits) -> Void) -> OfficeFault? {
      var limits = OfficeLimits()
      change(&limits)
      return fault(Self.small.bytes, limits)
    }
    check(limited { $0.entries = 6 }, "office-too-many-parts", "7")
    check(limited { $0.unpackedEntry = 100 }, "office-too-large-unpacked", "[Content_Types].xml")
    check(limited { $0.unpacked = 500 }, "office-too-large-unpacked", "500")
    check(limited { $0.sheets = 0 }, "office-too-many-sheets")
    check(limited { $0.sharedStrings = 2 }, "office-too-much-text")
    check(limited { $0.sharedText = 10 }, "office-too-much-text", "10")
    check(limited { $0.styles = 0 }, "office-too-many-styles")
    check(limited { $0.rows = 1 }, "office-too-many-rows", "台帳")
    check(limited { $0.columns = 1 }, "office-too-many-columns", "row 1")
    check(limited { $0.cellText = 3 }, "office-cell-too-long", "row 2, column B")
  }

  @Test(arguments: [
    "<c r=\"A2\" t=\"s\"><v>0</v></c>", "<c r=\"AAAA1\"><v>0</v></c>", "<c r=\"A1\" t=\"s\"><v>9</v></c>",
    "<c r=\"A1\" t=\"s\"><v>-1</v></c>", "<c r=\"A1\" t=\"?\"><v>0</v></c>",
    "<c r=\"B1\"><v>0</v></c><c r=\"A1\"><v>0</v></c>",
    "<c r=\"1A\"><v>0</v></c>",
  ])
  func cellsThatStandNowhere(_ cell: String) {
    check(fault(TestWorkbook([[.xml(cell)]]).bytes), "office-xml-broken", "sheet1.xml")
  }

  @Test func aWorkbookOfChartsHasNoLedger() {
    check(
      fault(replacing("xl/workbook.xml", "<workbook xmlns=\"\(SheetXMLNamespace.value)\"><sheets/></workbook>")),
      "office-no-sheets")
  }

  @Test func neverCrashesOnDamagedCopies() {
    let original = Self.small.bytes
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1..<60, using: &random)) }
      _ = fault(bytes)
    }
  }
}

private enum SheetXMLNamespace {
  static let value = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}

import Foundation
import TestSupport
import Testing
import TextForms

@testable import DocumentText

/// What is read, and the one fault of each file that is not.
struct DocumentReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func reason(of path: String, _ limits: DocumentLimits = .standard) async -> DocumentFault.Reason? {
    do throws(DocumentFault) {
      _ = try await DocumentReader.read(path: path, limits: limits)
      return nil
    } catch {
      #expect(error.file == path)
      return error.reason
    }
  }

  @Test func aFileIsRead() async throws {
    let path = try folder.write("# 契約書\n\n第1条（目的）\n".utf8, to: "契約書.md")
    let read = try await DocumentReader.read(path: path)
    #expect(read.format == .txt)
    #expect(read.blocks.map(\.text) == ["# 契約書", "第1条（目的）"])
    #expect(read.blocks[1].marks[0].line == 3)
  }

  @Test func filesThatCannotBeRead() async throws {
    #expect(await reason(of: folder.path("ない.txt")) == .missing)
    #expect(await reason(of: folder.path) == .folder)
    #expect(await reason(of: "/dev/null") == .noRegularFile)
    #expect(await reason(of: try folder.write([], to: "空.txt")) == .empty)
    let pipe = folder.path("pipe.txt")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(await reason(of: pipe) == .noRegularFile)
    // Nothing is unreadable to root.
    if geteuid() != 0 {
      let closed = try folder.write("本文".utf8, to: "閉.txt")
      #expect(chmod(closed, 0) == 0)
      #expect(await reason(of: closed) == .unreadable)
    }
  }

  @Test func boundsHold() async throws {
    let path = try folder.write("一\n二\n三\n".utf8, to: "a.txt")
    var limits = DocumentLimits()
    limits.file = 11
    #expect(await reason(of: path, limits) == .tooLarge(bytes: 12, limit: 11))
    limits.file = 12
    #expect(await reason(of: path, limits) == nil)
    limits.blocks = 2
    #expect(await reason(of: path, limits) == .tooManyBlocks(limit: 2))
  }

  @Test(
    arguments: [
      ("契約書.html", "第1条　甲は…", .misnamed(ending: "html", content: .txt)),
      ("契約書.docx", "第1条　甲は…", .misnamed(ending: "docx", content: .txt)),
      ("契約書.PDF", "第1条　甲は…", .misnamed(ending: "pdf", content: .txt)),
      ("契約書.txt", "<!DOCTYPE html><p>甲</p>", .misnamed(ending: "txt", content: .html)),
      ("契約書.txt", "%PDF-1.7\n%âãÏÓ\n", .misnamed(ending: "txt", content: .pdf)),
      ("契約書.rtf", "{\\rtf1\\ansi}", .notSupported(.richText)),
      ("契約書", "  \n　\n", .noText(.txt)),
    ] as [(String, String, DocumentFault.Reason)])
  func contentDecidesAndTheNameMustAgree(name: String, text: String, fault: DocumentFault.Reason) {
    #expect(DocumentTextTests.reason(Array(text.utf8), name) == fault)
  }

  @Test func namesThatSayNothingAreNoMatter() {
    for name in ["契約書", "契約書.令和8年度", ".txt", "a.b/契約書", "契約書.TXT", "契約書.csv"] {
      #expect(DocumentTextTests.reason(Array("第1条　甲は…".utf8), name) == nil, "\(name)")
    }
  }

  @Test func picturesAndArchivesAreNamed() {
    #expect(DocumentTextTests.reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .notSupported(.image))
    #expect(DocumentTextTests.reason([0xFF, 0xD8, 0xFF, 0xE0]) == .notSupported(.image))
    #expect(DocumentTextTests.reason([0x1F, 0x8B, 0x08, 0]) == .notSupported(.archive))
  }

  @Test func everyFaultSaysWhatAndWhatToDoInBothLanguages() {
    let reasons: [DocumentFault.Reason] =
      [
        .missing, .folder, .unreadable, .noRegularFile, .empty, .tooLarge(bytes: 2, limit: 1), .binary(offset: 0),
        .encoding(.nulByte(offset: 0)), .encodingUnclear, .notInEncoding(.eucJP),
        .misnamed(ending: "txt", content: .pdf), .encrypted, .damaged(.docx), .swells(.xlsx), .tooMuchText(limit: 1),
        .tooManyBlocks(limit: 1), .noText(.pdf), .noText(.docx), .needsProgram,
        .programMissing(package: "poppler-utils"),
        .programFailed, .tookTooLong(seconds: 60), .cancelled,
      ] + DocumentFault.OtherFormat.allCases.map { .notSupported($0) }
    for reason in reasons {
      let fault = DocumentFault("契約書.pdf", reason)
      #expect(fault.message.ja.hasPrefix("契約書.pdf: ") && fault.message.en.hasPrefix("契約書.pdf: "))
      #expect(fault.message.ja.hasSuffix("。") && !fault.message.en.hasSuffix("."), "\(fault.code)")
      #expect(fault.remedy.ja.hasSuffix("。") && !fault.remedy.en.isEmpty, "\(fault.code)")
    }
    #expect(Set(reasons.map(\.code)).count == 23)
  }
}

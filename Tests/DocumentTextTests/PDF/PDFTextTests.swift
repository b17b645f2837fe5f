import Foundation
import TestSupport
import Testing

@testable import DocumentText

struct PDFTextTests {
  private let folder: TemporaryFolder
  private static let sentence = "受注者は、業務に従事する者の名簿を作り、着手の前に発注者に届け出るものとし、変更があったときも同じとする。"

  init() throws { folder = try TemporaryFolder() }

  /// A machine under load takes its time to start a program: nothing here is about that.
  private static let patient = {
    var limits = DocumentLimits.standard
    limits.pdfTime = .seconds(900)
    return limits
  }()

  private func read(
    _ bytes: [UInt8], _ limits: DocumentLimits = PDFTextTests.patient, _ program: PDFProgram = PDFProgram()
  ) async throws(DocumentFault) -> TextDocument {
    guard let path = try? folder.write(bytes, to: "契約書.pdf") else { throw DocumentFault("", .unreadable) }
    return try await DocumentReader.read(path: path, limits: limits, program: program)
  }

  private func reason(
    _ bytes: [UInt8], _ limits: DocumentLimits = PDFTextTests.patient, _ program: PDFProgram = PDFProgram()
  ) async -> DocumentFault.Reason? {
    do throws(DocumentFault) { _ = try await read(bytes, limits, program) } catch { return error.reason }
    return nil
  }

  /// A program of a test in place of pdftotext.
  private func program(_ script: String) throws -> PDFProgram {
    let path = try folder.write("#!/bin/sh\n\(script)\n".utf8, to: "pdftotext")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return PDFProgram(folders: [folder.path], data: [folder.path])
  }

  private var page: [UInt8] { TestPDF.lines([["第１条（目的）"]]).bytes }

  @Test func pagesAreReadWithTheirPlaces() async throws {
    let lines = wrapped(Self.sentence, at: 20).split(separator: "\n").map(String.init)
    let read = try await read(
      TestPDF.lines([["別記　特記事項", "", "第１条（名簿）", lines[0], "- 1 -"], ["別記　特記事項", "", lines[1], lines[2], "- 2 -"]])
        .bytes)
    #expect(read.format == .pdf)
    #expect(read.blocks.map(\.text).suffix(2) == ["第１条（名簿）", Self.sentence])
    #expect(read.blocks.last?.marks.map(\.page) == [1, 2, 2])
    #expect(read.blocks.last?.marks.first?.offset == 0)
    #expect(read.notes.contains(.pageNumbers(2)))
    #expect(read.notes.contains { if case .pageHeaders(_, 1) = $0 { true } else { false } })
  }

  @Test func cellsOfARowStayOnOneLine() async throws {
    let read = try await read(
      TestPDF(pages: [[.init(text: "機器", y: 700), .init(text: "二台", x: 300, y: 700), .init(text: "保守", y: 680)]]).bytes)
    #expect(read.blocks.count == 2)
    #expect(read.blocks[0].text.hasPrefix("機器") && read.blocks[0].text.hasSuffix("二台"))
  }

  @Test func filesWithoutTextAreSaidToBeScans() async {
    #expect(await reason(TestPDF(pages: [[]]).bytes) == .noText(.pdf))
  }

  @Test func damagedAndEncryptedFiles() async {
    #expect(await reason(Array("%PDF-1.5\n".utf8) + [0xE2, 0xE3, 0x0A] + Array("nothing more".utf8)) == .damaged(.pdf))
    let lock =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(String(repeating: "ab", count: 32))> /U"
      + " <\(String(repeating: "cd", count: 32))> /P -4 >> /ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
    #expect(
      await reason(
        TestPDF.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"], trailer: lock))
        == .encrypted)
  }

  @Test func packagesThatAreMissingAreNamed() async {
    #expect(
      await reason(page, Self.patient, PDFProgram(folders: [folder.path])) == .programMissing(package: "poppler-utils"))
    #expect(
      await reason(page, Self.patient, PDFProgram(data: [folder.path("none")]))
        == .programMissing(package: "poppler-data")
    )
  }

  @Test func timeAndOutputAreBounded() async throws {
    var limits = DocumentLimits()
    limits.text = 1_000
    // On a busy machine a second is nothing.
    limits.pdfTime = .seconds(300)
    #expect(await reason(page, limits, try program("exec yes")) == .tooMuchText(limit: 1_000))
    limits.pdfTime = .milliseconds(200)
    // What it started writes its own number, and must be gone with it.
    let hanging = try program("sleep 300 & echo $! >\(folder.path("child")); wait")
    let took = await ContinuousClock().measure {
      #expect(await reason(page, limits, hanging) == .tookTooLong(seconds: 0))
    }
    // Well before what it started would end.
    #expect(took < .seconds(240))
    let child = try String(contentsOfFile: folder.path("child"), encoding: .utf8)
    let number = try #require(pid_t(child.trimmingCharacters(in: .whitespacesAndNewlines)))
    // It was sent the signal; the system takes its moment to end it.
    let patience = ContinuousClock.now + .seconds(120)
    while isAlive(number), ContinuousClock.now < patience { await Task.yield() }
    #expect(!isAlive(number))
  }

  /// Killed ones that nobody has collected yet count as gone.
  private func isAlive(_ process: pid_t) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
    return !state.contains(") Z ")
  }

  @Test func cancellingEndsTheProgram() async throws {
    let hanging = try program("echo started >\(folder.path("started")); sleep 300")
    let page = page
    let task = Task { await reason(page, Self.patient, hanging) }
    while !FileManager.default.fileExists(atPath: folder.path("started")) { await Task.yield() }
    task.cancel()
    #expect(await task.value == .cancelled)
  }

  @Test func aProgramThatBreaksOffIsNoText() async throws {
    #expect(await reason(page, Self.patient, try program("echo 半分; kill -9 $$")) == .programFailed)
    #expect(await reason(page, Self.patient, try program("echo 半分; exit 1")) == .damaged(.pdf))
  }

  @Test func withoutTheProgramNothingIsGiven() {
    #expect(DocumentTextTests.reason(page, "契約書.pdf") == .needsProgram)
  }
}

internal import Foundation

/// The program that takes the text out of a PDF: pdftotext of poppler-utils.
struct PDFProgram: Sendable {
  /// Folders in which it may lie.
  var folders = ["/usr/bin", "/usr/local/bin", "/bin"]
  /// Where poppler-data lies. Without it, Japanese characters are left out without a word.
  var data = ["/usr/share/poppler/cMap/Adobe-Japan1", "/usr/local/share/poppler/cMap/Adobe-Japan1"]

  /// UTF-8, with a form feed after each page.
  func text(of path: String, _ bytes: [UInt8], _ limits: DocumentLimits) async throws(DocumentFault.Reason) -> [UInt8] {
    guard let program = folders.map({ $0 + "/pdftotext" }).first(where: { access($0, X_OK) == 0 }) else {
      throw .programMissing(package: "poppler-utils")
    }
    guard data.contains(where: { access($0, R_OK) == 0 }) else { throw .programMissing(package: "poppler-data") }
    let input = open(path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .unreadable }
    defer { close(input) }
    // -layout keeps numbers beside their items and the cells of a row on one line; without it they are torn apart.
    let process = ChildProgram(
      path: program, arguments: ["-layout", "-enc", "UTF-8", "-eol", "unix", "-q", "-", "-"], time: limits.pdfTime,
      output: limits.text)
    switch await process.run(input: input) {
    case .exited(0, let output): return output
    case .exited: throw Self.isEncrypted(bytes) ? .encrypted : .damaged(.pdf)
    case .broke: throw .programFailed
    case .tookTooLong: throw .tookTooLong(seconds: Int(limits.pdfTime.components.seconds))
    case .wroteTooMuch: throw .tooMuchText(limit: limits.text)
    case .cancelled: throw .cancelled
    }
  }

  /// The entry stands in the trailer, which is never packed.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let mark = Array("/Encrypt".utf8)
    return bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }
}

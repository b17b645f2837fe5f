internal import DocumentText
internal import Foundation
internal import TextForms

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Prints a page as PDF, where a program that can is installed: Chromium, or else LibreOffice.
struct PagePrinter: Sendable {
  private enum Program {
    case chromium(String)
    case libreOffice(String)
  }

  private let program: Program
  private static let folders = ["/usr/bin", "/usr/local/bin", "/bin", "/snap/bin", "/opt/libreoffice/program"]
  private static let time = Duration.seconds(180)

  /// Nil: neither is installed.
  init?(folders: [String] = PagePrinter.folders) {
    func path(_ names: [String]) -> String? {
      names.lazy.flatMap { name in folders.map { $0 + "/" + name } }.first { access($0, X_OK) == 0 }
    }
    if let found = path(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]) {
      program = .chromium(found)
    } else if let found = path(["soffice", "libreoffice"]) {
      program = .libreOffice(found)
    } else {
      return nil
    }
  }

  /// - Parameter page: of which nothing is loaded from elsewhere.
  func print(_ page: String, to target: String) async throws {
    try await ScratchFolder.with { scratch in
      let made = scratch + "/" + URL(fileURLWithPath: page).deletingPathExtension().lastPathComponent + ".pdf"
      let child = child(page: page, made: made, scratch: scratch)
      let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
      defer { close(input) }
      let ending = await child.run(input: input)
      guard ending.isDone, rename(made, target) == 0 || Self.copy(made, target) else {
        throw CommandFault.pageNotPrinted(program: child.path)
      }
    }
  }

  /// What the program keeps for itself goes into the scratch folder, and it asks nothing of a network.
  private func child(page: String, made: String, scratch: String) -> ChildProgram {
    let url = URL(fileURLWithPath: page).absoluteString
    let environment = ["HOME": scratch, "TMPDIR": scratch]
    switch program {
    case .chromium(let path):
      // Chromium refuses its own sandbox to root.
      let sandbox = getuid() == 0 ? ["--no-sandbox"] : []
      return ChildProgram(
        path: path,
        arguments: [
          "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-dev-shm-usage", "--user-data-dir=\(scratch)/profile",
          "--no-pdf-header-footer", "--print-to-pdf=\(made)",
        ] + sandbox + [url], time: Self.time, output: 1 << 20, memory: nil, environment: environment)
    case .libreOffice(let path):
      return ChildProgram(
        path: path,
        arguments: [
          "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--convert-to", "pdf:writer_web_pdf_Export",
          "--outdir", scratch, page,
        ], time: Self.time, output: 1 << 20, memory: nil, environment: environment)
    }
  }

  private static func copy(_ made: String, _ target: String) -> Bool {
    (try? FileManager.default.copyItem(atPath: made, toPath: target)) != nil
  }
}

extension ChildProgram.Ending {
  fileprivate var isDone: Bool { if case .exited(0, _) = self { true } else { false } }
}

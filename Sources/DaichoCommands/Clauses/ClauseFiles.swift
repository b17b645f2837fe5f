internal import ClauseChecking
internal import DocumentText
internal import Foundation

/// The files to check, and the rules to check them by.
enum ClauseFiles {
  static func rules(_ session: Session) throws -> ClauseRules {
    let files = try session.checklistFiles("clauses")
    do throws(ClauseRulesFault) { return try ClauseRules.load(files) } catch {
      throw CommandFault.dataFile(error.diagnostics)
    }
  }

  static let endings: Set<String> = ["txt", "md", "docx", "pdf", "html", "htm", "xlsx"]

  /// Files as they are named; of folders, the documents in them, in the order of their names.
  static func paths(_ named: [String]) -> [String] {
    named.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return [path]
      }
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      let documents = names.filter { name in
        let last = name.split(separator: "/").last ?? ""
        return !last.hasPrefix(".") && !last.hasPrefix("~$")
          && endings.contains(String(last.split(separator: ".").last ?? "").lowercased())
      }
      // A folder with no document in it is said to be one by whoever reads it.
      return documents.isEmpty ? [path] : documents.sorted().map { path + "/" + $0 }
    }
  }
}

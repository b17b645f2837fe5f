import Foundation
import TextForms

@testable import Interchange

enum Ledgers {
  /// The headings that ship.
  static let headings: Headings = {
    do {
      return try Headings.load(bytes(of: "checklists/headings/contracts.yaml"), name: "contracts.yaml")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func read(_ text: String, name: String = "台帳.csv") throws -> ParsedLedger {
    try ContractLedger.read(Array(text.utf8), name: name, headings: headings)
  }

  static func sample() throws -> ParsedLedger {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/contracts-cp932.csv")
    return try ContractLedger.read(
      Array(try Data(contentsOf: url)), name: "contracts-cp932.csv", headings: headings)
  }

  /// A file of the repository in which this one lies.
  static func bytes(of path: String, from source: String = #filePath) throws -> [UInt8] {
    var folder = URL(fileURLWithPath: source).deletingLastPathComponent()
    while folder.path != "/" {
      let file = folder.appending(path: path)
      if FileManager.default.fileExists(atPath: file.path) { return Array(try Data(contentsOf: file)) }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}

extension ParsedLedger {
  /// Every row, read.
  func contracts() throws -> [LedgerContract] {
    var contracts: [LedgerContract] = []
    try forEachRow { row in
      contracts.append(RowReading(row, layout: layout, headings: headings).contract)
    }
    return contracts
  }
}

extension LedgerFinding {
  /// Row, column and code: what most tests compare.
  var brief: String { "\(row)\(column?.letter ?? "-") \(code)" }
}

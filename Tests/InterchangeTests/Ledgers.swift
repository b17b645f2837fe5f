import Foundation
import Requirements
import TestSupport
import TextForms

@testable import Interchange

enum Ledgers {
  /// The headings that ship.
  static let headings: Headings<ContractField> = {
    do {
      return try Headings<ContractField>.load(bytes(of: "checklists/headings/contracts.yaml"), name: "contracts.yaml")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func serviceHeadings() throws -> Headings<ServiceField> {
    try Headings.load(bytes(of: "checklists/headings/services.yaml"), name: "services.yaml")
  }

  /// The regions and countries that ship.
  static func regions() throws -> RegionTable {
    try Catalogues.regions()
  }

  static func readServices(_ text: String) throws -> ServiceLedger {
    try LedgerOpening(name: "services.csv", headings: try serviceHeadings()).ledger(Array(text.utf8))
  }

  static func read(_ text: String, name: String = "台帳.csv") throws -> ContractLedger {
    try read(Array(text.utf8), name: name)
  }

  static func read(
    _ bytes: [UInt8], name: String, sheets: [String] = []
  ) throws(InterchangeError) -> ContractLedger {
    try LedgerOpening(name: name, headings: headings, sheets: sheets).ledger(bytes)
  }

  static func sample() throws -> ContractLedger {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/contracts-cp932.csv")
    return try read(Array(try Data(contentsOf: url)), name: "contracts-cp932.csv")
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

extension ContractLedger {
  var layout: LedgerLayout<ContractField> { tables[0].layout }
  var skipped: [SkippedRow] { tables.flatMap(\.skipped) }
  var encoding: TextEncoding? { if case .text(let encoding, _) = form { encoding } else { nil } }
  var delimiter: Delimiter? { if case .text(_, let delimiter) = form { delimiter } else { nil } }

  /// Every row, read.
  func contracts() throws -> [LedgerContract] {
    var contracts: [LedgerContract] = []
    try forEachRow { row in
      contracts.append(RowReading(row, headings: headings).contract)
    }
    return contracts
  }
}

extension LedgerFinding {
  var row: Int { place.row }
  /// Row, column and code: what most tests compare.
  var brief: String { "\(row)\(column?.letter ?? "-") \(code)" }
}

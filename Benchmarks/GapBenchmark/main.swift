internal import Foundation
internal import GapAnalysis
internal import Registry
internal import Requirements
internal import SQLiteStore
internal import TextForms

/// Makes a register of made-up contracts for measuring: `gap-benchmark CATALOGUE REGISTER CONTRACTS ASSESSMENTS`.
let arguments = CommandLine.arguments
guard arguments.count == 5, let contracts = Int(arguments[3]), let assessments = Int(arguments[4]) else {
  FileHandle.standardError.write(Data("usage: gap-benchmark CATALOGUE REGISTER CONTRACTS ASSESSMENTS\n".utf8))
  exit(64)
}
do {
  let catalogue = try CatalogueFolder.load(arguments[1], derivations: Derivations.signatures)
  try await BenchmarkRegister(path: arguments[2], catalogue: catalogue).fill(
    contracts: contracts, assessments: assessments)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}

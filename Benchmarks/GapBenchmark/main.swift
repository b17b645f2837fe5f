internal import Foundation
internal import GapAnalysis
internal import Registry
internal import Requirements
internal import SQLiteStore
internal import TextForms

/// Makes a register of made-up contracts and cloud services for measuring:
/// `gap-benchmark CATALOGUE REGISTER CONTRACTS SERVICES ASSESSMENTS`.
let arguments = CommandLine.arguments
guard arguments.count == 6, let contracts = Int(arguments[3]), let services = Int(arguments[4]),
  let assessments = Int(arguments[5]), contracts + services > 0
else {
  FileHandle.standardError.write(
    Data("usage: gap-benchmark CATALOGUE REGISTER CONTRACTS SERVICES ASSESSMENTS\n".utf8))
  exit(64)
}
do {
  let catalogue = try CatalogueFolder.load(arguments[1], derivations: Derivations.signatures)
  try await BenchmarkRegister(path: arguments[2], catalogue: catalogue).fill(
    contracts: contracts, services: services, assessments: assessments)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}

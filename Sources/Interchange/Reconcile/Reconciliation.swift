package import Registry
package import TextForms

/// How the register and the finance system's list of contracts fit together. A finding of it changes nothing.
package struct Reconciliation: Sendable {
  package struct Pair: Sendable, Equatable {
    package let there: ReconciledContract
    package let here: ReconciledContract
    /// In the order of the fields; empty when all that the finance system says is recorded so.
    package let differences: [Difference]
  }

  package struct Difference: Sendable, Equatable {
    package let field: ReconciledField
    package let there: String
    /// Nil: not recorded.
    package let here: String?
  }

  /// Two contracts whose numbers do not match, and that may be one; a person says whether.
  package struct Candidate: Sendable, Equatable {
    package let there: ReconciledContract
    package let here: ReconciledContract
    /// What is the same in both; empty where several contracts of the register have this number in other writings.
    package let agreeing: [ReconciledField]
  }

  package let file: String
  package let asOf: CivilDate
  /// Up to which the register is known.
  package let head: JournalHead
  /// Only contracts that may belong to it; nil: all.
  package let fiscalYear: FiscalYear?
  package internal(set) var same: [Pair] = []
  package internal(set) var differing: [Pair] = []
  package internal(set) var onlyThere: [ReconciledContract] = []
  package internal(set) var onlyHere: [ReconciledContract] = []
  /// Of those in `onlyThere` and `onlyHere`.
  package internal(set) var perhaps: [Candidate] = []
  /// Cells that could not be compared, and numbers that stand in several rows.
  package internal(set) var findings: [LedgerFinding] = []

  package var isEqual: Bool { differing.isEmpty && onlyThere.isEmpty && onlyHere.isEmpty }
}

import GapAnalysis
import Requirements

/// The derivations that the gap analysis offers to catalogues.
let knownDerivations = Derivations.signatures

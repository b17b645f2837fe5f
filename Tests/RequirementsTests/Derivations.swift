import Requirements

/// The derivations that the gap analysis offers to catalogues at present.
let knownDerivations = [
  DerivationSignature(name: "contractConcluded", parameters: ["shows": ["satisfied", "partial"]]),
  DerivationSignature(name: "ndaInForce", parameters: [:]),
  DerivationSignature(name: "periodicCheck", parameters: [:]),
]

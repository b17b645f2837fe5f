/// Whether a requirement always holds, or only as necessary (必要に応じて).
public enum Modality: String, Sendable, Hashable, CaseIterable {
  case must
  case asNeeded
}

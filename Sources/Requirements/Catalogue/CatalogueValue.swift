/// A plain value that any JSON can hold: how an adopted catalogue goes into the journal and comes back.
public indirect enum CatalogueValue: Sendable, Hashable {
  case string(String)
  case int(Int)
  case bool(Bool)
  case array([CatalogueValue])
  case object([String: CatalogueValue])
}

/// What the members of a product are called.
struct FedRAMPSchema: Sendable {
  let id = "id"
  /// The first that a product has counts: older documents have only the later ones.
  let provider: [String]
  let service: [String]
  let status: String
  /// What the office notes for itself beside the public status.
  let internalStatus: String?
  let authorized = "auth_date"
  let level = "impact_level"
  let models = "service_model"
  let deployment = "deployment_model"

  static let marketplace = FedRAMPSchema(
    provider: ["csp", "name"], service: ["cso", "service_offering"], status: "status", internalStatus: nil)
  static let products = FedRAMPSchema(
    provider: ["csp"], service: ["cso"], status: "public_status", internalStatus: "internal_status")

  var all: [String] {
    provider + service + [id, status, authorized, level, models, deployment] + (internalStatus.map { [$0] } ?? [])
  }
}

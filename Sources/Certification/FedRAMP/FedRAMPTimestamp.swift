internal import TextForms

/// The times that the marketplace writes are days: midnight in Washington (04:00 or 05:00 UTC), later 20:00 UTC. The
/// day is that of the text in both.
enum FedRAMPTimestamp {
  static func day(_ text: String) -> CivilDate? {
    guard text.utf8.count == 10 || text.dropFirst(10).first == "T" else { return nil }
    return CivilDate(iso: text.prefix(10))
  }
}

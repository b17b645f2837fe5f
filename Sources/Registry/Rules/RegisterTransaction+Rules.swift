internal import Requirements

extension RegisterTransaction {
  /// Asks every rule of an entry that is about to be written; facts are asked nothing.
  ///
  /// - Throws: `RegisterError.refused` with all that it would break.
  func checkRules(of change: RecordChange) throws {
    guard act.nature == .act else { return }
    let breaches = try ActRules.all.filter { $0.kinds.contains(change.kind) }
      .flatMap { try $0.breaches(of: change, in: self) }
    guard breaches.isEmpty else {
      throw RegisterError.refused(change.kind, number: change.number, breaches)
    }
  }

  /// The adopted catalogue, where one is adopted whose content can be read: a rule holds without one, too.
  func catalogueAtHand() throws -> Catalogue? {
    do { return try adoptedCatalogue() } catch RegisterError.noCatalogue { return nil } catch is CatalogueFault {
      return nil
    }
  }
}

public import TextForms

extension NDA {
  /// The last day on which what it asks still binds after the contract that it covers, or it itself, has ended; nil: it
  /// binds without end, or no day after that end is recorded.
  ///
  /// - Parameter contract: nil: none in particular.
  public func survivalEnd(after contract: Contract?) -> CivilDate? {
    guard !withoutEnd, let survivalUntil else { return nil }
    let ended = [contract?.end, validUntil].compactMap(\.self).min()
    return ended.map { $0 < survivalUntil } ?? true ? survivalUntil : nil
  }
}

internal import TextForms

extension RegisterTransaction {
  /// Sets a setting of the register. An officer is given by number and written as the record's id.
  ///
  /// - Returns: false when it stood so already; nothing is recorded then.
  @discardableResult
  public func setSetting(_ key: Setting.Key, _ value: String) throws -> Bool {
    let stored = JSONValue.string(try storedValue(of: key, value))
    guard let record = try reader.find(.setting, number: key.rawValue, at: sequence) else {
      try add(.setting, ["number": .string(key.rawValue), "value": stored])
      return true
    }
    guard try reader.timeline(of: record, at: sequence).last?.body?["value"] != stored else { return false }
    // A setting says nothing of the world on a day: it replaces what stood there.
    try edit(record, ["value": stored], effect: .correction)
    return true
  }

  private func storedValue(of key: Setting.Key, _ value: String) throws -> String {
    switch key {
    case .officer:
      return try self.record(.officer, number: value).description
    case .language:
      guard Language(rawValue: value) != nil else {
        let names = Language.allCases.map(\.rawValue)
        let fault = FieldFault(
          code: .malformed, key: "value", label: key.words, found: value,
          allowed: Words(ja: names.joined(separator: "・"), en: names.joined(separator: " or ")))
        throw RegisterError.invalid(.setting, number: key.rawValue, [fault])
      }
      return value
    case .organizationName, .proxyExceptions:
      return value
    case .proxy:
      // The journal keeps what it is told for ever.
      guard !value.contains("@") else {
        let fault = FieldFault(
          code: .malformed, key: "value", label: key.words, found: "…@…",
          allowed: Words(
            ja: "http://ホスト名:ポート番号（利用者名とパスワードは環境変数 DAICHO_PROXY_USER と DAICHO_PROXY_PASSWORD で渡してください）",
            en: "http://host:port; user and password come from DAICHO_PROXY_USER and DAICHO_PROXY_PASSWORD"))
        throw RegisterError.invalid(.setting, number: key.rawValue, [fault])
      }
      return value
    case .subcontractorNDA:
      guard Setting.switches.contains(value) else {
        let fault = FieldFault(
          code: .malformed, key: "value", label: key.words, found: value,
          allowed: Words(ja: "on・off", en: "on or off"))
        throw RegisterError.invalid(.setting, number: key.rawValue, [fault])
      }
      return value
    }
  }
}

internal import TextForms

extension FieldDescriptor {
  /// What leads to a file can be nothing but a SHA-256.
  func digestFault(in body: JSONObject) -> FieldFault? {
    guard let value = body[key]?.text, Digest(value)?.description != value else { return nil }
    return FieldFault(
      .malformed, self, found: value, allowed: Words(ja: "64桁の16進数（小文字）", en: "64 hexadecimal digits in lower case"))
  }
}

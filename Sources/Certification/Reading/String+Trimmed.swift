internal import TextForms

extension String {
  /// Without the spaces around it, those of full width too; nil when nothing is left.
  var trimmedOrNil: String? {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !Width.isSpace($0) }),
      let last = scalars.lastIndex(where: { !Width.isSpace($0) })
    else { return nil }
    return String(scalars[first...last])
  }
}

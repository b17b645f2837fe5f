internal import CXML2

/// A list of a page, and the number that its next item has.
struct HTMLList {
  private let isNumbered: Bool
  private let form: String
  private let step: Int
  private var number: Int

  init(_ node: xmlNodePtr, isNumbered: Bool) {
    self.isNumbered = isNumbered
    let isReversed = HTMLAttribute.value("reversed", of: node) != nil
    step = isReversed ? -1 : 1
    number = HTMLAttribute.value("start", of: node).flatMap { Int($0) } ?? (isReversed ? Self.items(node) : 1)
    form = Self.form(type: HTMLAttribute.value("type", of: node), style: HTMLAttribute.style(of: node))
  }

  /// What is printed before the item.
  mutating func next(_ item: xmlNodePtr) -> String {
    guard isNumbered else { return form == "none" ? "" : "・" }
    if let value = HTMLAttribute.value("value", of: item).flatMap({ Int($0) }) { number = value }
    defer { number += step }
    guard form != "none" else { return "" }
    let text = NumberForm.text(number, form)
    // Browsers set 、 after the numbers of Japan.
    return form == "decimal" || form.hasSuffix("Letter") || form.hasSuffix("Roman") ? text + ". " : text + "、"
  }

  private static func form(type: String?, style: String) -> String {
    let styles = [
      "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
      "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
      "katakana-iroha": "irohaFullWidth", "katakana": "aiueoFullWidth", "cjk-decimal": "ideographDigital",
      "japanese-informal": "japaneseCounting", "japanese-formal": "japaneseLegal", "none": "none",
    ]
    if let range = style.firstRange(of: "list-style"), let value = value(after: style[range.upperBound...]),
      let word = value.split(separator: " ").compactMap({ styles[String($0)] }).first
    {
      return word
    }
    switch type {
    case "a": return "lowerLetter"
    case "A": return "upperLetter"
    case "i": return "lowerRoman"
    case "I": return "upperRoman"
    default: return "decimal"
    }
  }

  private static func value(after text: Substring) -> Substring? {
    text.split(separator: ";").first?.split(separator: ":").last
  }

  private static func items(_ node: xmlNodePtr) -> Int {
    var count = 0
    var child = node.pointee.children
    while let next = child {
      if xmlStrEqual(next.pointee.name, "li") == 1 { count += 1 }
      child = next.pointee.next
    }
    return count
  }
}

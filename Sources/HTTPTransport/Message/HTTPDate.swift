internal import CCurl
package import Foundation

/// Times as HTTP writes them, in its three forms.
package enum HTTPDate {
  /// `nil` when the text is no date, or says none for certain.
  package static func read(_ text: String) -> Date? {
    // curl also takes half dates; all three forms of HTTP have a time of day and a name of a day.
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    guard text.utf8.count <= 64, days.contains(String(text.prefix(3)).lowercased()),
      text.count(where: { $0 == ":" }) == 2
    else { return nil }
    let seconds = curl_getdate(text, nil)
    return seconds == -1 ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
  }
}

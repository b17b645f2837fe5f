internal import OfficeFiles
internal import TextForms

/// The bytes of a document as text in UTF-8, or why they are not what was expected.
enum SourceBytes {
  static let sizeLimit = 64 * 1_048_576

  /// - Parameter encoding: nil where the bytes decide.
  static func decode(
    _ bytes: [UInt8], as encoding: SourceEncoding?, _ format: SourceFault.Format
  ) throws(SourceFault) -> [UInt8] {
    guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    let text: DecodedText
    do throws(TextDecodingFault) {
      text = try TextDecoding.decode(bytes)
    } catch { throw .notText(error) }
    let utf8 = Array(text.text.utf8)
    if let encoding, !encoding.includes(text.encoding), utf8.contains(where: { $0 >= 0x80 }) {
      throw .otherEncoding(found: text.encoding, expected: encoding.rawValue)
    }
    guard utf8.contains(where: { $0 > 0x20 }) else { throw .noContent }
    if format != .html { try refusePage(utf8, format) }
    return utf8
  }

  private static func refusePage(_ utf8: [UInt8], _ format: SourceFault.Format) throws(SourceFault) {
    let start = utf8.drop { $0 <= 0x20 }.prefix(512)
    let head = String(decoding: start, as: UTF8.self).lowercased()
    guard head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<head") else { return }
    throw .pageInstead(format, title: title(of: utf8))
  }

  private static func title(of utf8: [UInt8]) -> String? {
    guard let path = MarkupPath("normalize-space(//title)"), let page = try? MarkupTree(html: utf8) else { return nil }
    return page.text(path).flatMap { $0.isEmpty ? nil : String($0.prefix(80)) }
  }
}

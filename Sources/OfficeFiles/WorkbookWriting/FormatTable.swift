internal import CXlsxWriter

/// The formats of a workbook, each made once.
final class FormatTable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let font: String
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>, font: String) {
    self.book = book
    self.font = font
  }

  /// Owned by the workbook.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, font)
    format_set_font_size(format, Double(style.size))
    format_set_align(format, Self.code(LXW_ALIGN_VERTICAL_CENTER))
    if let code = style.form.code { format_set_num_format(format, code) }
    if style.isBold { format_set_bold(format) }
    if style.wraps { format_set_text_wrap(format) }
    if style.isUnlocked { format_set_unlocked(format) }
    if style.hasBorder {
      format_set_border(format, Self.code(LXW_BORDER_THIN))
      format_set_border_color(format, 0xA6_A6A6)
    }
    if let colour = style.colour { format_set_font_color(format, colour.rgb) }
    if let fill = style.fill { format_set_bg_color(format, fill.rgb) }
    switch style.alignment {
    case .byValue: break
    case .left: format_set_align(format, Self.code(LXW_ALIGN_LEFT))
    case .center: format_set_align(format, Self.code(LXW_ALIGN_CENTER))
    case .right: format_set_align(format, Self.code(LXW_ALIGN_RIGHT))
    }
    formats[style] = format
    return format
  }

  /// Only a colour, for conditions.
  func fill(_ colour: CellColour) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(book) else { return nil }
    format_set_bg_color(format, colour.rgb)
    return format
  }

  private static func code(_ value: lxw_format_alignments) -> UInt8 { UInt8(truncatingIfNeeded: value.rawValue) }

  private static func code(_ value: lxw_format_borders) -> UInt8 { UInt8(truncatingIfNeeded: value.rawValue) }
}

internal import OfficeFiles
internal import TextForms

extension CellStyle {
  static let reportTitle = CellStyle.plain.with {
    $0.isBold = true
    $0.size = 16
  }
  static let reportText = CellStyle.plain.with {
    $0.hasBorder = true
    $0.wraps = true
  }
  /// What somebody types over it stays a text: 8-1 becomes no day.
  static let reportKey = reportText.with { $0.form = .text }
  static let reportNumber = CellStyle.plain.with {
    $0.hasBorder = true
    $0.form = .number
  }
  static let reportDay = CellStyle.plain.with {
    $0.hasBorder = true
    $0.form = .isoDay
    $0.alignment = .center
  }
  static let reportWord = reportText.with { $0.alignment = .center }

  init(of kind: ReportView.Column.Kind) {
    switch kind {
    case .key: self = .reportKey
    case .text, .prose: self = .reportText
    case .number: self = .reportNumber
    case .day: self = .reportDay
    case .status, .gravity: self = .reportWord
    }
  }
}

extension SheetPage {
  /// - Parameter title: of the report; stands on each page with the name of the sheet.
  static func report(_ title: String) -> SheetPage {
    var page = SheetPage()
    page.isLandscape = true
    page.footer = DisplayWidth.cut(title, to: 120).replacing("&", with: "&&") + "　&A　&P / &N"
    return page
  }
}

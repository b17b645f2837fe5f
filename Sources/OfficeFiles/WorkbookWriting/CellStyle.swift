/// How a cell looks, and whether it may be changed in a protected sheet.
package struct CellStyle: Sendable, Hashable {
  /// How its value is shown, and what is made of what somebody types into it.
  package enum Form: Sendable, Hashable {
    case general
    /// What is typed stays as it is: 8-1 becomes no day.
    case text
    /// 1,200.
    case number
    /// 2026-04-01.
    case isoDay
    /// 令和8年4月1日.
    case eraDay

    var code: String? {
      switch self {
      case .general: nil
      case .text: "@"
      case .number: "#,##0"
      case .isoDay: "yyyy\\-mm\\-dd"
      case .eraDay: "[$-411]ggge\"年\"m\"月\"d\"日\";@"
      }
    }
  }

  package enum Alignment: Sendable, Hashable {
    /// Text to the left, numbers to the right.
    case byValue
    case left, center, right
  }

  package var form = Form.general
  package var isBold = false
  /// In points.
  package var size = 10
  package var colour: CellColour?
  package var fill: CellColour?
  package var hasBorder = false
  package var wraps = false
  package var alignment = Alignment.byValue
  /// In a protected sheet, cells are locked unless they say otherwise.
  package var isUnlocked = false

  package static let plain = CellStyle()
  /// Heads a column.
  package static let heading = CellStyle.plain.with {
    $0.isBold = true
    $0.fill = .heading
    $0.hasBorder = true
    $0.wraps = true
  }

  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

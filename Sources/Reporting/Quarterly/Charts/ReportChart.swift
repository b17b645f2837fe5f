/// Numbers as a picture: stacked columns, or stacked bars where the names are long.
struct ReportChart {
  struct Series {
    let name: String
    /// How it looks, also without colour.
    let fill: ChartFill
  }

  struct Entry {
    let name: String
    /// Of each series; nil: nothing is known.
    let values: [Int]?
  }

  enum Form {
    case columns
    case bars
  }

  let id: String
  let title: String
  /// What the picture shows, for those who do not see it.
  let description: String
  let form: Form
  let series: [Series]
  let entries: [Entry]
}

/// Colours that differ in brightness as well, each with a pattern of its own.
enum ChartFill: String, CaseIterable {
  case notSatisfied
  case overdue
  case partial
  case unconfirmed

  var colour: String {
    switch self {
    case .notSatisfied: "#8c1d18"
    case .overdue: "#d1661a"
    case .partial: "#e8b93e"
    case .unconfirmed: "#b9c0c7"
    }
  }

  /// Within a square of 8 by 8.
  var pattern: String {
    switch self {
    case .notSatisfied: ""
    case .overdue: "<path d=\"M0 8L8 0M-2 2L2 -2M6 10L10 6\" stroke=\"#fff\" stroke-width=\"1.5\"/>"
    case .partial: "<circle cx=\"4\" cy=\"4\" r=\"1.4\" fill=\"#5c4300\"/>"
    case .unconfirmed: "<path d=\"M0 4H8\" stroke=\"#5b636b\" stroke-width=\"1\"/>"
    }
  }
}

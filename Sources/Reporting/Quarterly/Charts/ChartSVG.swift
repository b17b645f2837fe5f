internal import TextForms

/// Draws a chart as SVG: plain shapes and texts, no script, no outside resource. Equal charts give equal bytes.
struct ChartSVG {
  let chart: ReportChart

  var svg: String {
    switch chart.form {
    case .columns: columns
    case .bars: bars
    }
  }

  private func frame(width: Int, height: Int, _ inner: String) -> String {
    let patterns = chart.series.map { series in
      let id = fillID(series.fill)
      return "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" fill=\"\(series.fill.colour)\"/>\(series.fill.pattern)</pattern>"
    }
    return """
      <svg class="chart" role="img" aria-labelledby="\(chart.id)-t \(chart.id)-d" viewBox="0 0 \(width) \(height)" \
      xmlns="http://www.w3.org/2000/svg"><title id="\(chart.id)-t">\(HTMLEscape.text(chart.title))</title>\
      <desc id="\(chart.id)-d">\(HTMLEscape.text(chart.description))</desc>\
      <defs>\(patterns.joined())</defs>\(inner)</svg>

      """
  }

  private func fillID(_ fill: ChartFill) -> String { "\(chart.id)-\(fill.rawValue)" }

  private var largest: Int { max(1, chart.entries.compactMap { $0.values?.reduce(0, +) }.max() ?? 1) }

  /// Names of the series with their looks, from left to right.
  private func legend(at y: Int) -> String {
    var x = 0
    return chart.series.map { series in
      defer { x += 34 + 13 * max(2, DisplayWidth.of(series.name)) / 2 }
      return
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\" fill=\"url(#\(fillID(series.fill)))\" stroke=\"#333\"/>"
        + "<text x=\"\(x + 20)\" y=\"\(y + 12)\">\(HTMLEscape.text(series.name))</text>"
    }.joined()
  }

  private var columns: String {
    let (width, plot, top, step) = (760, 190, 44, 760 / max(1, chart.entries.count))
    var inner = legend(at: 0)
    for (index, entry) in chart.entries.enumerated() {
      let (x, middle) = (index * step + step / 6, index * step + step / 2)
      var y = top + plot
      for (series, value) in zip(chart.series, entry.values ?? []) where value > 0 {
        let height = max(1, value * plot / largest)
        y -= height
        inner += rectangle(x, y, step * 2 / 3, height, series.fill)
      }
      let total = entry.values.map { String($0.reduce(0, +)) } ?? "—"
      inner += "<text x=\"\(middle)\" y=\"\(y - 6)\" text-anchor=\"middle\" class=\"total\">\(total)</text>"
      for (line, name) in entry.name.split(separator: "\n").enumerated() {
        inner +=
          "<text x=\"\(middle)\" y=\"\(top + plot + 18 + 15 * line)\" text-anchor=\"middle\">"
          + HTMLEscape.text(String(name)) + "</text>"
      }
    }
    inner += "<path d=\"M0 \(top + plot)H\(width)\" stroke=\"#333\"/>"
    return frame(width: width, height: top + plot + 40, inner)
  }

  private var bars: String {
    let (width, names, row, top) = (760, 210, 26, 30)
    let plot = width - names - 60
    var inner = legend(at: 0)
    for (index, entry) in chart.entries.enumerated() {
      let y = top + index * row
      inner += "<text x=\"\(names - 8)\" y=\"\(y + 15)\" text-anchor=\"end\">\(HTMLEscape.text(entry.name))</text>"
      var x = names
      for (series, value) in zip(chart.series, entry.values ?? []) where value > 0 {
        let length = max(1, value * plot / largest)
        inner += rectangle(x, y, length, row - 8, series.fill)
        x += length
      }
      let total = entry.values.map { String($0.reduce(0, +)) } ?? "—"
      inner += "<text x=\"\(x + 6)\" y=\"\(y + 15)\" class=\"total\">\(total)</text>"
    }
    inner += "<path d=\"M\(names) \(top - 4)V\(top + chart.entries.count * row)\" stroke=\"#333\"/>"
    return frame(width: width, height: top + chart.entries.count * row + 6, inner)
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: ChartFill) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"url(#\(fillID(fill)))\" stroke=\"#333\" stroke-width=\".5\"/>"
  }
}

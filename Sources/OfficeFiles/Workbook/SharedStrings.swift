/// The texts of a workbook, which its cells name by their place. Kept as one run of bytes.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    return StringItem.decoded(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
  }

  init() {}

  init(_ xml: XMLPull, limits: OfficeLimits) throws(OfficeFault) {
    try xml.enter("sst")
    try xml.forEachChild { () throws(OfficeFault) in
      guard xml.isNamed("si") else { return }
      guard ends.count < limits.sharedStrings else { throw .exceeds(.strings(limit: limits.sharedStrings)) }
      guard try StringItem.read(xml, into: &bytes, upTo: limits.sharedText) else {
        throw .exceeds(.text(bytes: limits.sharedText))
      }
      ends.append(bytes.count)
    }
  }
}

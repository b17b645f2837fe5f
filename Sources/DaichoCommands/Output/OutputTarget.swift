#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where bytes go, and what can be shown there.
package struct OutputTarget: Sendable {
  package let isTerminal: Bool
  /// Columns of the terminal; nil when there is none.
  package let columns: Int?
  package let write: @Sendable ([UInt8]) throws -> Void

  package init(isTerminal: Bool, columns: Int?, write: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.write = write
  }

  /// An open file of this process.
  package static func file(_ descriptor: Int32) -> OutputTarget {
    let isTerminal = isatty(descriptor) == 1
    return OutputTarget(
      isTerminal: isTerminal, columns: isTerminal ? columns(of: descriptor) : nil,
      write: { bytes in try writeAll(bytes, to: descriptor) })
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = writeSome(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EPIPE {
          throw OutputFailure.closed
        } else if errno != EINTR {
          throw OutputFailure.failed(String(cString: strerror(errno)))
        }
      }
    }
  }
}

/// Why nothing more could be written.
package enum OutputFailure: Error, Equatable {
  /// Whoever was reading has seen enough.
  case closed
  case failed(String)
}

/// `write(2)`, which the property of the same name hides.
private func writeSome(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}

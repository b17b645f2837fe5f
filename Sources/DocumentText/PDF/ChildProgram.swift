internal import Subprocess

/// Runs one program, bounded in time, memory and output; it is killed with its children when it goes beyond.
package struct ChildProgram {
  package enum Ending: Equatable {
    case exited(code: Int32, output: [UInt8])
    case broke
    case tookTooLong
    case wroteTooMuch
    case cancelled
  }

  package let path: String
  let arguments: [String]
  let time: Duration
  /// Bytes that it may write.
  let output: Int
  /// Kilobytes of address space that it may take; nil: browsers take more than there is memory.
  var memory: Int? = 4 * 1_048_576
  /// Beside `LC_ALL`; it sees nothing else of ours.
  var environment: [String: String] = [:]

  package init(
    path: String, arguments: [String], time: Duration, output: Int, memory: Int? = 4 * 1_048_576,
    environment: [String: String] = [:]
  ) {
    self.path = path
    self.arguments = arguments
    self.time = time
    self.output = output
    self.memory = memory
    self.environment = environment
  }

  /// - Parameter input: the descriptor that it reads from.
  package func run(input: Int32) async -> Ending {
    let ending = await withTaskGroup(of: Ending?.self) { group in
      group.addTask { await start(input) }
      group.addTask {
        try? await Task.sleep(for: time)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      await group.waitForAll()
      return first
    }
    if Task.isCancelled { return .cancelled }
    return ending ?? .tookTooLong
  }

  private func start(_ input: Int32) async -> Ending {
    let limit = memory.map { "ulimit -v \($0) && " } ?? ""
    let environment = Dictionary(
      uniqueKeysWithValues: environment.merging(["LC_ALL": "C"]) { mine, _ in mine }.map {
        (Subprocess.Environment.Key(stringLiteral: $0.key), $0.value)
      })
    var options = PlatformOptions()
    // A group of its own, so that what it starts ends with it.
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: .init(["-c", "\(limit)exec \"$0\" \"$@\"", path] + arguments),
        environment: .custom(environment), platformOptions: options,
        input: .fileDescriptor(.init(rawValue: input), closeAfterSpawningProcess: false),
        output: .bytes(limit: output), error: .discarded)
      guard case .exited(let code) = result.terminationStatus else { return .broke }
      return .exited(code: code, output: result.standardOutput)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .wroteTooMuch
    } catch { return .broke }
  }
}

internal import Subprocess

/// Runs one program, bounded in time, memory and output; it is killed with its children when it goes beyond.
struct ChildProgram {
  enum Ending: Equatable {
    case exited(code: Int32, output: [UInt8])
    case broke
    case tookTooLong
    case wroteTooMuch
    case cancelled
  }

  let path: String
  let arguments: [String]
  let time: Duration
  /// Bytes that it may write.
  let output: Int
  /// Kilobytes of memory that it may take.
  var memory = 4 * 1_048_576

  /// - Parameter input: the descriptor that it reads from.
  func run(input: Int32) async -> Ending {
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
    var options = PlatformOptions()
    // A group of its own, so that what it starts ends with it.
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: .init(["-c", "ulimit -v \(memory) && exec \"$0\" \"$@\"", path] + arguments),
        environment: .custom(["LC_ALL": "C"]), platformOptions: options,
        input: .fileDescriptor(.init(rawValue: input), closeAfterSpawningProcess: false),
        output: .bytes(limit: output), error: .discarded)
      guard case .exited(let code) = result.terminationStatus else { return .broke }
      return .exited(code: code, output: result.standardOutput)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .wroteTooMuch
    } catch { return .broke }
  }
}

extension Workbench {
  /// A service CS-1 of class 3B with a draft A2026-001; 1001 files, 1002 decides.
  static func withDraft() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("officer", "add", "--number", "1002", "--name", "筑豊 太郎")
    for (office, holder) in [("informationSecurityOfficer", "1001"), ("supervisingInformationSecurityOfficer", "1002")]
    {
      await bench(
        "role", "add", "--number", "R-\(holder)", "--office", office, "--holder", holder, "--from-date", "R7.4.1")
    }
    await bench("service", "add", "--number", "CS-1", "--name", "電子申請", "--provider", "V-1", "--confidentiality", "3B")
    await bench("application", "new", "CS-1")
    return bench
  }
}

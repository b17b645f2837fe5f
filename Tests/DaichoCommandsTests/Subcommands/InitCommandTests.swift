import Foundation
import Registry
import Testing

@Suite struct InitCommandTests {
  @Test func adoptsTheCatalogueThatShips() async throws {
    let bench = try Workbench()
    let made = await bench("init", "--format", "json")
    #expect(made.code == 0)
    #expect(made.json["catalogue"] == "iizuka-2025")
    #expect(made.json["requirements"] == 141)
    let log = await bench("journal", "log", "--format", "json")
    #expect(log.items.map { $0["kind"] } == ["register", "catalogue"])
  }

  @Test func saysWhatToTryNext() async throws {
    let bench = try Workbench()
    let made = await bench("init", "--lang", "ja")
    #expect(made.output.contains("daicho import contracts FILE --dry-run --registry \(bench.registry)\n"))
    #expect(made.output.contains("daicho gap --registry \(bench.registry)\n"))
  }

  @Test func theUsualPlaceIsMadeByInitAlone() async throws {
    let bench = try Workbench()
    let environment = ["XDG_DATA_HOME": bench.folder.path("data"), "LANG": "en_US"]
    let early = await bench.run(["contract", "list"], environment: environment)
    #expect(early.code == 2)
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("data")))
    let made = await bench.run(["init"], environment: environment)
    #expect(made.code == 0)
    #expect(FileManager.default.fileExists(atPath: bench.folder.path("data/daicho/register.db")))
    #expect(made.output.hasSuffix("  daicho gap\n"))
    #expect(await bench.run(["contract", "list"], environment: environment).code == 0)
  }

  @Test func theFlagGoesBeforeTheEnvironment() async throws {
    let bench = try await Workbench.withRegister()
    let environment = ["DAICHO_REGISTRY": bench.registry, "LANG": "en_US"]
    #expect(await bench.run(["contract", "list"], environment: environment).code == 0)
    let other = await bench.run(["contract", "list", "--registry", "/nowhere.db"], environment: environment)
    #expect(other.errors.contains("/nowhere.db"))
  }

  @Test func namesTheOfficerWhoActs() async throws {
    let bench = try await Workbench.withRegister()
    let settings = await bench("settings", "list", "--origin", "--format", "json")
    #expect(settings.items.first { $0["name"] == "officer" }?["value"] == "1001")
    #expect(settings.items.first { $0["name"] == "officer" }?["origin"] == "register")
    #expect(settings.items.first { $0["name"] == "language" }?["origin"] == "environment")
    #expect(settings.items.first { $0["name"] == "organization-name" }?["origin"] == "default")
    let flag = await bench("settings", "list", "--origin", "--as", "7", "--format", "json")
    #expect(flag.items.first { $0["name"] == "officer" }?["origin"] == "flag")
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// `make check` sets this; while one works, a warning need not stop the build.
let warnings: [SwiftSetting] =
  Context.environment["DAICHO_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault")] + warnings

let package = Package(
  name: "daicho",
  products: [
    // The register, the file it lies in, and the judgement of gaps: what a program of one's own needs.
    .library(name: "Registry", targets: ["Registry", "SQLiteStore", "GapAnalysis", "Requirements", "TextForms"]),
    .executable(name: "daicho", targets: ["daicho"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "TextForms", swiftSettings: strict),
    .target(
      name: "DataFiles",
      dependencies: ["TextForms", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Requirements",
      dependencies: ["DataFiles", "TextForms"],
      swiftSettings: strict),
    .target(
      name: "Registry",
      dependencies: [
        "Requirements", "TextForms", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "CZlib", "Registry", "TextForms",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "GapAnalysis",
      dependencies: ["Registry", "Requirements", "TextForms"],
      swiftSettings: strict),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "HTTPTransport", dependencies: ["CCurl", "CZlib", "TextForms"], swiftSettings: strict),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "OfficeFiles",
      dependencies: ["CXML2", "CXlsxWriter", "CZip", "CZlib", "TextForms"],
      swiftSettings: strict),
    .target(
      name: "DocumentText",
      dependencies: ["OfficeFiles", "TextForms", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strict),
    .target(
      name: "ClauseChecking",
      dependencies: [
        "DataFiles", "DocumentText", "Requirements", "TextForms", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Interchange",
      dependencies: ["DataFiles", "OfficeFiles", "Registry", "Requirements", "TextForms"],
      swiftSettings: strict),
    .target(
      name: "Certification",
      dependencies: ["DataFiles", "Interchange", "OfficeFiles", "Registry", "TextForms"],
      swiftSettings: strict),
    .target(
      name: "CertificationFetching",
      dependencies: ["Certification", "HTTPTransport", "TextForms"],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "GapAnalysis", "OfficeFiles", "Registry", "Requirements", "TextForms",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "DaichoCommands",
      dependencies: [
        "Certification", "CertificationFetching", "ClauseChecking", "DataFiles", "DocumentText", "GapAnalysis",
        "HTTPTransport", "Interchange", "OfficeFiles", "Registry", "Reporting", "Requirements", "SQLiteStore",
        "TextForms",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "daicho", dependencies: ["DaichoCommands"], swiftSettings: strict),
    .testTarget(name: "PackageTests", swiftSettings: strict),
    .testTarget(
      name: "DataFilesTests",
      dependencies: ["DataFiles", "TextForms"],
      swiftSettings: strict),
    .testTarget(
      name: "RequirementsTests",
      dependencies: ["DataFiles", "GapAnalysis", "Requirements", "TextForms"],
      resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .executableTarget(
      name: "gap-benchmark",
      dependencies: ["GapAnalysis", "Registry", "Reporting", "Requirements", "SQLiteStore", "TextForms"],
      path: "Benchmarks/GapBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "http-benchmark", dependencies: ["HTTPTransport"], path: "Benchmarks/HTTPBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "certification-benchmark",
      dependencies: ["Certification", "TextForms"],
      path: "Benchmarks/CertificationBenchmark", swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["CZlib", "GapAnalysis", "Registry", "Requirements", "SQLiteStore", "TextForms"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "GapAnalysisTests",
      dependencies: [
        "GapAnalysis", "Registry", "Reporting", "Requirements", "SQLiteStore", "TestSupport", "TextForms",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "GapAnalysis", "OfficeFiles", "Registry", "Reporting", "Requirements", "SQLiteStore", "TestSupport",
        "TextForms",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["GapAnalysis", "Registry", "Requirements", "SQLiteStore", "TestSupport", "TextForms"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: [
        "Registry", "SQLiteStore", "TestSupport", "TextForms",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DaichoCommandsTests",
      dependencies: [
        "Certification", "DaichoCommands", "HTTPTransport", "OfficeFiles", "Registry", "SQLiteStore", "TestSupport",
        "TextForms",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "DataFiles", "Interchange", "OfficeFiles", "Registry", "Requirements", "SQLiteStore", "TestSupport",
        "TextForms",
      ],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "OfficeFilesTests",
      dependencies: ["OfficeFiles", "TestSupport", "TextForms"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentTextTests",
      dependencies: ["DocumentText", "OfficeFiles", "TestSupport", "TextForms"],
      swiftSettings: strict),
    .testTarget(
      name: "ClauseCheckingTests",
      dependencies: ["ClauseChecking", "DataFiles", "DocumentText", "Requirements", "TextForms"],
      swiftSettings: strict),
    .testTarget(
      name: "HTTPTransportTests",
      dependencies: ["CZlib", "HTTPTransport", "TestSupport", "TextForms"],
      swiftSettings: strict),
    .testTarget(
      name: "CertificationTests",
      dependencies: ["Certification", "DataFiles", "OfficeFiles", "Registry", "TestSupport", "TextForms"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(name: "TextFormsTests", dependencies: ["TextForms"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

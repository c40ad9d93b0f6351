// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

let package = Package(
    name: "sekkei",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Sekkei", targets: ["Sekkei"]),
        .library(name: "SekkeiJSON", targets: ["SekkeiJSON"]),
        .library(name: "SekkeiOIDC", targets: ["SekkeiOIDC"]),
        .library(name: "SekkeiPolicy", targets: ["SekkeiPolicy"]),
        .library(name: "SekkeiSQL", targets: ["SekkeiSQL"]),
        .library(name: "SekkeiSQLTesting", targets: ["SekkeiSQLTesting"]),
        .library(name: "SekkeiSQLite", targets: ["SekkeiSQLite"]),
        .library(name: "SekkeiStoreTesting", targets: ["SekkeiStoreTesting"]),
        .library(name: "SekkeiTesting", targets: ["SekkeiTesting"]),
        .executable(name: "erp", targets: ["ERPServer"]),
        .executable(name: "sekkei", targets: ["SekkeiTool"]),
        .executable(name: "SekkeiTool", targets: ["SekkeiTool"]),
        .plugin(name: "SekkeiPlugin", targets: ["SekkeiPlugin"]),
        .plugin(name: "SekkeiCommandPlugin", targets: ["SekkeiCommandPlugin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // Policy expressions: a leaf of both columns.
        .target(name: "SekkeiPolicy", swiftSettings: settings),

        // Build time: spec → files.
        .systemLibrary(name: "CLibYAML"),
        .target(name: "SekkeiSpec", dependencies: ["CLibYAML", "SekkeiPolicy"], swiftSettings: settings),
        .target(
            name: "SekkeiGenerator", dependencies: ["SekkeiPolicy", "SekkeiSpec"], exclude: ["DocsPage/Assets"], swiftSettings: settings),
        .executableTarget(
            name: "SekkeiTool",
            dependencies: ["SekkeiGenerator", "SekkeiSpec", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings
        ),
        .plugin(name: "SekkeiPlugin", capability: .buildTool(), dependencies: ["SekkeiTool"]),
        .plugin(
            name: "SekkeiCommandPlugin",
            capability: .command(
                intent: .custom(verb: "sekkei", description: "Check the spec and generate its documents"),
                permissions: [.writeToPackageDirectory(reason: "sekkei generate writes the Generated folder")]
            ),
            dependencies: ["SekkeiTool"]
        ),

        // Run time: linked into servers.
        .target(name: "SekkeiJSON", swiftSettings: settings),
        .target(
            name: "Sekkei",
            dependencies: nio + [
                "SekkeiJSON", "SekkeiPolicy",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCertificateReloading", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),

        .target(
            name: "SekkeiSQL", dependencies: ["SekkeiPolicy", .product(name: "Logging", package: "swift-log")], swiftSettings: settings),
        .target(name: "SekkeiSQLTesting", dependencies: ["SekkeiSQL"], swiftSettings: settings),
        .target(
            name: "SekkeiSQLite",
            dependencies: [
                "SekkeiSQL", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "SekkeiOIDC",
            dependencies: [
                "Sekkei", "SekkeiJSON",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(name: "SekkeiStoreTesting", dependencies: ["Sekkei"], swiftSettings: settings),
        .target(name: "SekkeiTesting", dependencies: nio + ["Sekkei", "SekkeiJSON"], swiftSettings: settings),

        // The reference application.
        .target(
            name: "ERPAPI", dependencies: ["Sekkei", "SekkeiJSON", "SekkeiPolicy"], path: "spec", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .target(
            name: "ERP",
            dependencies: [
                "ERPAPI", "Sekkei", "SekkeiJSON", "SekkeiPolicy", "SekkeiSQL", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "ERPServer",
            dependencies: [
                "ERP", "Sekkei", "SekkeiOIDC", "SekkeiSQL", "SekkeiSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),

        // Tests.
        .target(
            name: "FeatureAPI", dependencies: ["Sekkei", "SekkeiJSON", "SekkeiPolicy"], path: "Tests/FeatureAPI", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .target(
            name: "VersionedAPI", dependencies: ["Sekkei", "SekkeiJSON", "SekkeiPolicy"], path: "Tests/VersionedAPI",
            swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .target(
            name: "LimitedAPI", dependencies: ["Sekkei", "SekkeiJSON"], path: "Tests/LimitedAPI", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .target(
            name: "StoreAPI", dependencies: ["Sekkei", "SekkeiJSON"], path: "Tests/StoreAPI", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .testTarget(
            name: "SekkeiStoreTests",
            dependencies: nio + [
                "Sekkei", "SekkeiJSON", "SekkeiStoreTesting", "StoreAPI", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "GuardedAPI", dependencies: ["Sekkei", "SekkeiJSON", "SekkeiPolicy"], path: "Tests/GuardedAPI", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .target(
            name: "PolicyAPI", dependencies: ["Sekkei", "SekkeiJSON", "SekkeiPolicy"], path: "Tests/PolicyAPI", swiftSettings: settings,
            plugins: ["SekkeiPlugin"]),
        .testTarget(name: "SekkeiPolicyTests", dependencies: ["SekkeiPolicy"], swiftSettings: settings),
        .testTarget(name: "SekkeiSpecTests", dependencies: ["SekkeiSpec"], exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "SekkeiGeneratorTests", dependencies: ["SekkeiGenerator", "SekkeiSpec", "Sekkei"], exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(name: "SekkeiToolTests", dependencies: ["SekkeiTool", "SekkeiGenerator"], swiftSettings: settings),
        .testTarget(name: "SekkeiJSONTests", dependencies: ["SekkeiJSON"], swiftSettings: settings),
        .testTarget(name: "SekkeiFormatsTests", dependencies: nio + ["Sekkei", "SekkeiJSON"], swiftSettings: settings),
        .testTarget(name: "SekkeiLanguageTests", dependencies: ["Sekkei"], swiftSettings: settings),
        .testTarget(
            name: "SekkeiObservabilityTests",
            dependencies: [
                "Sekkei", .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SekkeiServerTests",
            dependencies: nio + [
                "Sekkei", "SekkeiJSON", .product(name: "Logging", package: "swift-log"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SekkeiRateLimitTests",
            dependencies: nio + [
                "LimitedAPI", "Sekkei", "SekkeiStoreTesting", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SekkeiTests",
            dependencies: nio + [
                "FeatureAPI", "Sekkei", "VersionedAPI", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SekkeiOIDCTests",
            dependencies: nio + [
                "ERPServer", "SekkeiOIDC", "Sekkei", "SekkeiJSON",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["provider"], swiftSettings: settings),
        .testTarget(
            name: "ERPTests",
            dependencies: [
                "ERP", "ERPAPI", "ERPServer", "Sekkei", "SekkeiJSON", "SekkeiOIDC", "SekkeiPolicy", "SekkeiSQL", "SekkeiSQLite",
                "SekkeiTesting",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SekkeiTestingTests",
            dependencies: nio + [
                "FeatureAPI", "Sekkei", "SekkeiJSON", "SekkeiTesting", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SekkeiPoliciesTests",
            dependencies: nio + [
                "GuardedAPI", "PolicyAPI", "Sekkei", "SekkeiJSON", "SekkeiPolicy", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(name: "SekkeiSQLTests", dependencies: ["SekkeiPolicy", "SekkeiSQL"], swiftSettings: settings),
        .testTarget(
            name: "SekkeiSQLiteTests", dependencies: ["SekkeiPolicy", "SekkeiSQL", "SekkeiSQLite", "SekkeiSQLTesting"],
            swiftSettings: settings),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Apart from the package itself, so that nobody who uses it carries the weight.
let package = Package(
    name: "sekkei-benchmarks",
    platforms: [.macOS(.v15)],
    products: [.library(name: "AllocationCounter", type: .dynamic, targets: ["CAllocationCounter"])],
    dependencies: [
        .package(name: "sekkei", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "BenchAPI",
            dependencies: [
                .product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiJSON", package: "sekkei"),
                .product(name: "SekkeiPolicy", package: "sekkei"),
            ],
            path: "BenchAPI", swiftSettings: settings, plugins: [.plugin(name: "SekkeiPlugin", package: "sekkei")]),
        .target(name: "BenchServices", dependencies: ["BenchAPI"], swiftSettings: settings),
        .executableTarget(
            name: "bench-api",
            dependencies: [
                "BenchServices", .product(name: "Logging", package: "swift-log"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(name: "Measuring", swiftSettings: settings),
        .executableTarget(
            name: "bench-limits", dependencies: ["Measuring", .product(name: "Sekkei", package: "sekkei")], swiftSettings: settings),
        .executableTarget(name: "bench-codec", dependencies: ["BenchServices", "Measuring"], swiftSettings: settings),
        .executableTarget(
            name: "bench-audit",
            dependencies: [
                "Measuring", .product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiJSON", package: "sekkei"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bench-tokens",
            dependencies: [
                "Measuring", .product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiOIDC", package: "sekkei"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bench-policy",
            dependencies: [
                "Measuring", .product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiJSON", package: "sekkei"),
                .product(name: "SekkeiPolicy", package: "sekkei"),
            ],
            path: "BenchPolicy", swiftSettings: settings, plugins: [.plugin(name: "SekkeiPlugin", package: "sekkei")]),
        .target(name: "CAllocationCounter"),
        .executableTarget(name: "bench-allocations", swiftSettings: settings),
    ]
)

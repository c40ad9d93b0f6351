// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "sekkei",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sekkei", targets: ["SekkeiTool"]),
        .plugin(name: "SekkeiPlugin", targets: ["SekkeiPlugin"]),
        .plugin(name: "SekkeiCommandPlugin", targets: ["SekkeiCommandPlugin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibYAML"),
        .target(name: "SekkeiPolicy", swiftSettings: settings),
        .target(name: "SekkeiSpec", dependencies: ["CLibYAML", "SekkeiPolicy"], swiftSettings: settings),
        .target(name: "SekkeiGenerator", dependencies: ["SekkeiSpec"], swiftSettings: settings),
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
        .testTarget(name: "SekkeiGeneratorTests", dependencies: ["SekkeiGenerator", "SekkeiSpec"], exclude: ["Fixtures", "Swift/PatternTests.swift"], swiftSettings: settings),
        .testTarget(name: "SekkeiSpecTests", dependencies: ["SekkeiSpec"], exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(name: "SekkeiToolTests", dependencies: ["SekkeiTool", "SekkeiGenerator"], swiftSettings: settings),
    ]
)

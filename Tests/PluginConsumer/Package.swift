// swift-tools-version: 6.2
import PackageDescription

// As an adopter's package would be, except that Sekkei comes from this tree.
let package = Package(
    name: "PluginConsumer",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "sekkei", path: Context.environment["SEKKEI_ROOT"] ?? "../..")
    ],
    targets: [
        .target(
            name: "OfficeAPI",
            dependencies: [
                .product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiJSON", package: "sekkei"),
                .product(name: "SekkeiPolicy", package: "sekkei"),
            ],
            path: "spec",
            plugins: [.plugin(name: "SekkeiPlugin", package: "sekkei")]
        ),
        .executableTarget(name: "consume", dependencies: ["OfficeAPI"]),
    ]
)

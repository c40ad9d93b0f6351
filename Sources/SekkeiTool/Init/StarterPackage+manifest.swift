import SekkeiGenerator

extension StarterPackage {
    var manifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "\(name.text)",
            platforms: [.macOS(.v15)],
            dependencies: [
                \(sekkei.dependency(version: Generator.version)),
                .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
                .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
            ],
            targets: [
                // The folder of the spec is the module's source folder: the build generates the Swift code.
                .target(
                    name: "\(name.api)",
                    dependencies: [
                        .product(name: "Sekkei", package: "\(sekkei.packageName)"),
                        .product(name: "SekkeiJSON", package: "\(sekkei.packageName)"),
                        .product(name: "SekkeiPolicy", package: "\(sekkei.packageName)"),
                    ],
                    path: "spec",
                    plugins: [.plugin(name: "SekkeiPlugin", package: "\(sekkei.packageName)")]
                ),
                .executableTarget(
                    name: "\(name.module)",
                    dependencies: [
                        "\(name.api)",
                        .product(name: "Logging", package: "swift-log"),
                        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                    ]
                ),
                .testTarget(name: "\(name.tests)", dependencies: ["\(name.module)", "\(name.api)"]),
            ]
        )

        """
    }
}

/// Modules that a package with Sekkei has already: one build cannot hold two of a name.
enum KnownModules {
    /// Case does not count: on some disks it does not tell folders apart. Every name that begins with `Sekkei` is taken.
    static func contains(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded.hasPrefix("sekkei") || all.contains(folded)
    }

    private static let all = Set((toolchain + own + dependencies).map { $0.lowercased() })

    private static let toolchain = [
        "Cxx", "CxxStdlib", "Darwin", "Dispatch", "Distributed", "Foundation", "FoundationEssentials",
        "FoundationInternationalization", "FoundationNetworking", "FoundationXML", "Glibc", "Musl", "Observation",
        "PackageDescription", "PackagePlugin", "RegexBuilder", "Runtime", "Swift", "SwiftOnoneSupport", "Synchronization",
        "Testing", "XCTest",
    ]

    /// Beside those that begin with `Sekkei`.
    private static let own = [
        "CLibPQ", "CLibYAML", "ERP", "ERPAPI", "ERPServer", "ERPTests", "FeatureAPI", "GuardedAPI", "LimitedAPI", "PolicyAPI", "StoreAPI",
        "VersionedAPI",
    ]

    private static let dependencies = [
        "Algorithms", "ArgumentParser", "ArgumentParserToolInfo", "AsyncAlgorithms", "AsyncHTTPClient", "AsyncStreaming",
        "Atomics", "BasicContainers", "BitCollections", "CAsyncHTTPClient", "CCryptoBoringSSL", "CCryptoBoringSSLShims",
        "CNIOAtomics", "CNIOBoringSSL", "CNIOBoringSSLShims", "CNIODarwin", "CNIOExtrasZlib", "CNIOFreeBSD", "CNIOLLHTTP",
        "CNIOLinux", "CNIOOpenBSD", "CNIOPosix", "CNIOSHA1", "CNIOWASI", "CNIOWindows", "CSystem", "CXKCP", "CXKCPShims",
        "Collections", "ComplexModule", "ConcurrencyHelpers", "Configuration", "ConfigurationTesting",
        "ConfigurationTestingInternal", "ContainersPreview", "CoreMetrics", "Crypto", "CryptoBoringWrapper", "CryptoExtras",
        "DequeModule", "GRDB", "GRDBSQLite", "HTTPTypes", "HTTPTypesFoundation", "HashTreeCollections", "HeapModule",
        "Hummingbird", "HummingbirdCore", "HummingbirdHTTP2", "HummingbirdRouter", "HummingbirdTLS", "HummingbirdTesting",
        "InMemoryLogging", "InMemoryTracing", "Instrumentation", "InstrumentationBaggage", "InternalCollectionsUtilities",
        "JWTKit", "Logging", "Metrics", "MetricsTestKit", "NIO", "NIOCertificateHelpers", "NIOCertificateReloading",
        "NIOConcurrencyHelpers", "NIOCore", "NIOEmbedded", "NIOExtras", "NIOFileSystem", "NIOFoundationCompat",
        "NIOFoundationEssentialsCompat", "NIOHPACK", "NIOHTTP1", "NIOHTTP2", "NIOHTTPCompression", "NIOHTTPResponsiveness",
        "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOHTTPTypesHTTP2", "NIOPosix", "NIOResumableUpload", "NIOSOCKS", "NIOSSL",
        "NIOSSLHTTP1Client", "NIOTLS", "NIOTLSServer", "NIOTestUtils", "NIOTransportServices", "NIOWebSocket", "Numerics",
        "OrderedCollections", "PerformanceTest", "RawStructuredFieldValues", "RealModule", "ServiceContextModule",
        "ServiceContextModuleCompatibility", "ServiceLifecycle", "ServiceLifecycleTestKit", "SortedCollections",
        "StructuredFieldValues", "SwiftASN1", "SystemPackage", "Tracing", "TrailingElementsModule", "UnixSignals", "X509",
    ]
}

import SekkeiSpec

/// The labels, enum cases and members of the tables that describe an API: `Sekkei.APIDescriptor` and what it is made of.
enum DescriptorArguments {
    /// Opens a row of a table.
    static let row = ".init("

    // MARK: - Sekkei.APIDescriptor

    static func title(_ value: String) -> String { "title: \(value)" }
    static func version(_ value: String) -> String { "version: \(value)" }
    static func basePath(_ value: String) -> String { "basePath: \(value)" }
    static func defaultVersion(_ number: Int) -> String { "defaultVersion: \(number)" }
    static func languages(_ list: String) -> String { "languages: \(list)" }
    static func schemes(_ list: String) -> String { "schemes: \(list)" }
    static func timeZone(_ name: String) -> String { "timeZone: \(name)" }
    static func cors(_ value: String) -> String { "cors: \(value)" }

    /// A table of the registry by its name, which is the label too.
    static func table(_ table: Table) -> String { "\(table.rawValue): \(table.rawValue)" }

    /// The tables that the registry consists of.
    enum Table: String {
        case versions, catalog, constraints, operations, resources, documents, docsPage, pastErrors, rateLimits
    }

    // MARK: - The policy for other origins

    static func origins(_ list: String) -> String { "origins: \(list)" }
    static func headers(_ list: String) -> String { "headers: \(list)" }
    static func exposedHeaders(_ list: String) -> String { "exposedHeaders: \(list)" }
    static func allowsCredentials(_ value: Bool) -> String { "allowsCredentials: \(value)" }
    static func maxAge(_ seconds: String) -> String { "maxAge: \(seconds)" }

    // MARK: - Sekkei.SecurityScheme

    static let bearer = ".bearer"
    static let oidc = ".oidc"
    static func apiKey(header: String) -> String { ".apiKey(header: \(header))" }

    // MARK: - Sekkei.OperationDescriptor

    static func service(_ name: String) -> String { "service: \(name)" }
    static func method(_ method: Operation.Method) -> String { "." + method.rawValue.lowercased() }
    static func timeout(_ milliseconds: String) -> String { "timeout: \(milliseconds)" }
    static func maxBody(_ bytes: String) -> String { "maxBody: \(bytes)" }
    static func errors(_ numbers: String) -> String { "errors: \(numbers)" }
    static func deprecated(_ seconds: String) -> String { "deprecated: \(seconds)" }
    static let notEnveloped = "isEnveloped: false"
    static let hasRowVersion = "hasRowVersion: true"
    static let gone = "isGone: true"
    static func audit(_ action: String) -> String { "audit: \(action)" }
    static func fieldNames(_ list: String) -> String { "fieldNames: \(list)" }
    static func rateLimits(_ numbers: String) -> String { "rateLimits: \(numbers)" }
    static func contentType(_ type: String) -> String { "contentType: \(type)" }

    /// Who may call it, by the numbers of the schemes; nil where anybody may.
    static func security(_ schemes: [Int]?) -> String {
        "security: " + (schemes.map { ".schemes(\(SwiftLiteral.list($0.map(String.init))))" } ?? ".anonymous")
    }

    // MARK: - Sekkei.DeclaredRateLimit

    static func limit(_ count: String) -> String { "limit: \(count)" }
    static func window(_ milliseconds: String) -> String { "window: \(milliseconds)" }
    static func block(_ milliseconds: String) -> String { "block: \(milliseconds)" }
    static func tiers(_ list: String) -> String { "tiers: \(list)" }

    static func by(_ key: RateLimit.Key) -> String {
        switch key {
        case .user: "by: .caller"
        case .apiKey: "by: .apiKey"
        case .address: "by: .address"
        case .input: "by: .input"
        }
    }

    // MARK: - Sekkei.Resource

    static func operation(_ method: Operation.Method, _ number: Int) -> String { "\(method.rawValue.lowercased()): \(number)" }
    static func gone(_ methods: String) -> String { "gone: \(methods)" }

    // MARK: - Sekkei.VersionDescriptor

    static func released(_ date: String) -> String { "released: \(date)" }
    static func deprecated(date: String) -> String { "deprecated: \(date)" }
    static func sunset(_ date: String) -> String { "sunset: \(date)" }
    static func link(_ url: String) -> String { "link: \(url)" }
}

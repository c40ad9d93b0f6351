import SekkeiSpec
import Testing

/// Nobody adds a property to the model without a decision how versions are compared by it.
struct EveryPropertyTests {
    /// Properties that no difference tells of, and why.
    private static let exempt: [String: String] = [
        "Auth.idPath": "no caller sees it",
        "API.policies": "told with the operations that use them", "Policy.name": "told with the operations that use it",
        "ResourceLoader.parameters": "part of the path",
        "API.rateLimits": "told with the operations that use them",
        "Operation.invalidates": "no caller sees it",
        "RateLimit.isNamed": "told by the name", "API.past": "each version is compared by itself",
        "API.retired": "a retired route is told with the operation that is removed",
        "API.versions": "compared by VersionsComparer", "API.defaultVersion": "compared by VersionsComparer",
        "APIVersion.name": "compared by VersionsComparer", "APIVersion.isCurrent": "which one is current changes with each new version",
        "APIVersion.released": "compared by VersionsComparer", "APIVersion.deprecated": "compared by VersionsComparer",
        "APIVersion.sunset": "compared by VersionsComparer", "APIVersion.link": "compared by VersionsComparer",
        "Auth.user": "the attributes of the caller stay in the server", "Auth.tierPath": "tiers stay in the server",
        "API.constraintMessages": "no spec can change them", "ConstraintMessage.constraint": "no spec can change it",
        "ConstraintMessage.code": "no spec can change it", "ConstraintMessage.message": "no spec can change it",
        "CatalogError.isBuiltIn": "callers cannot tell", "CatalogError.name": "callers see the code; without the name it is another error",
        "Service.path": "part of the paths of its operations", "TypeDeclaration.derivedFrom": "the fields are compared",
        "TypeDeclaration.isRequest": "follows from the operations", "TypeDeclaration.isResponse": "follows from the operations",
        "Property.origins": "where it is declared; callers meet the field",
        "Scheme.name": "callers see the header, not the name", "TypeDeclaration.name": "callers do not see it; 'type-renamed' tells of it",
        "API.languages": "compared in VersionsTests", "PathTemplate.segments": "part of the route",
    ]

    private static let rows: [(String, String)] = {
        let ranges = ValueRange.all.flatMap { range in Use.allCases.map { ($0.spec(field: range.wide), $0.spec(field: range.narrow)) } }
        let fields = FieldChange.all.map { ($0.use.spec(field: $0.old, type: $0.type.0), $0.use.spec(field: $0.new, type: $0.type.1)) }
        let hint = [(Use.request.spec(field: "f: string"), Use.request.spec(field: "f: { type: string, format: password }"))]
        return ranges + fields + hint
    }()

    private static func differing(_ old: String, _ new: String) throws -> Set<String> {
        ModelProperties(of: try Compared.api(old)).differing(from: ModelProperties(of: try Compared.api(new)))
    }

    @Test func everyProperty_isComparedOrExempt() throws {
        var all = Set(ModelProperties(of: try Compared.api(SpecChange.base)).values.keys)
        var compared: Set<String> = []
        let changes = try SpecChangeTests.all.map { (SpecChange.base, try $0.spec()) }
        for (old, new) in Self.rows + changes {
            all.formUnion(ModelProperties(of: try Compared.api(new)).values.keys)
            guard try !Compared.differences(old, new).isEmpty else { continue }
            compared.formUnion(try Self.differing(old, new))
        }
        let unseen = all.filter { ModelProperties.unseen.contains(String($0.split(separator: ".").last ?? "")) }
        let missing = all.subtracting(compared).subtracting(unseen).subtracting(Self.exempt.keys)
        #expect(missing.sorted() == [], "compare them, and add a row to a table that shows it; or say here why not")
        #expect(Set(Self.exempt.keys).subtracting(all).sorted() == [], "no longer in the model")
    }

    @Test(arguments: SpecChangeTests.all) func row_changesWhatItSays(change: SpecChange) throws {
        let differing = try Self.differing(SpecChange.base, change.spec())
        if !change.forth.isEmpty { #expect(Set(change.properties).subtracting(differing) == []) }
    }

    /// Each kind of difference is met by a row, forth or back, or by a test of its own.
    @Test func everyKind_isTested() throws {
        let texts = SpecChangeTests.all.flatMap { $0.forth + $0.back } + FieldChange.all.flatMap(\.expected)
        let ranges = ValueRange.all.flatMap { [$0.narrowed.rawValue, $0.widened.rawValue] }
        let tested = Set(texts.map { String($0.split(separator: " ")[0]) } + ranges)
        let elsewhere = [
            "language-removed", "language-added", "fallback-language-changed", "version-removed", "version-added",
            "default-version-changed",
            "sunset-moved-earlier", "sunset-moved-later", "sunset-added", "sunset-passed", "sunset-removed", "version-deprecation-changed",
            "route-shadowed", "error-renamed", "release-withdrawn", "path-parameters-reordered", "pattern-changed", "multiple-of-changed",
            "const-changed", "format-hint-changed",
            // No spec can bring it about: the codes are built in.
            "field-error-code-changed",
        ]
        #expect(Set(DifferenceKind.allCases.map(\.rawValue)).subtracting(tested).subtracting(elsewhere).sorted() == [])
    }
}

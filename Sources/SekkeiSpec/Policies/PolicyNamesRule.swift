import SekkeiPolicy

/// The policies that policies name exist, and each has a name of its own in Swift.
enum PolicyNamesRule {
    static func check(_ policies: [Policy], _ names: [String], _ places: PolicyPlaces, _ reader: Reader) {
        let known = Set(names)
        for policy in policies {
            for named in policy.rule.policyNames where !known.contains(named.name) {
                reader.unknown(
                    .unknownPolicy, "unknown policy '\(Reader.clipped(named.name))'", at: places.sourceSpan(named.span), name: named.name,
                    among: names)
            }
        }
        // Names that differ in case alone have been reported as such.
        var seen: Set<String> = []
        let distinct = policies.filter { seen.insert($0.name.lowercased()).inserted }
        SwiftNamesRule.check(
            distinct.map { .init(swiftName: SwiftName.member($0.name), what: "policy '\($0.name)'", span: $0.span) },
            help: "rename one of the policies", reader)
    }
}

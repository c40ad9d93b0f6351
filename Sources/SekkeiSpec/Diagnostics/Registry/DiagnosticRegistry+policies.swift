extension DiagnosticRegistry {
    static let policies = policyTexts.merging(policyUses) { first, _ in first }

    private static let policyTexts: [DiagnosticCode: DiagnosticExplanation] = [
        .policySyntax: .init(
            "not a policy expression",
            "An expression combines comparisons by AND, OR and NOT: ==, !=, <, <=, >, >= and IN, with dotted names and literals. "
                + "It calls nothing, so that deciding always ends.",
            example: "policies: { office: \"user.id = 1\" }", fix: "policies: { office: \"user.id == 1\" }"),
        .policyTooLarge: .init(
            "policy too large",
            "A text has at most 16,384 bytes and 4,096 words and signs; parentheses, NOT and rules stand in each other at most 32 deep; "
                + "written out, a policy has at most 10,000 nodes. So deciding costs little, whoever wrote the policy.",
            example: "policies: { deep: \"\(String(repeating: "(", count: 33))true\(String(repeating: ")", count: 33))\" }",
            fix: "Divide it into several policies."),
        .invalidRule: .init(
            "rule says nothing, or two things",
            "A rule is a text, or a mapping with one of roles, anyOf, allOf, not, when and policy; those with a list have entries.",
            example: "policies: { chief: { policy: office, when: \"user.id == 1\" } }",
            fix: "policies: { office: \"user.id > 0\", chief: { allOf: [{ policy: office }, { when: \"user.id == 1\" }] } }"),
        .unknownPolicy: .init(
            "unknown policy", "A policy that an operation or another policy names is declared under 'policies'.",
            example: "policies: { office: \"user.id == 1\", chief: { policy: offce } }",
            fix: "policies: { office: \"user.id == 1\", chief: { policy: office } }"),
        .duplicatePolicy: .init(
            "policy declared twice", "Names of policies are unique in the whole API, and differ in more than case.",
            example: "policies: { ownOffice: \"user.id == 1\", ownoffice: \"user.id == 2\" }",
            fix: "policies: { ownOffice: \"user.id == 1\", branch: \"user.id == 2\" }"),
        .cyclicPolicy: .init(
            "policy needs itself", "A policy that names itself, directly or through others, could never be decided.",
            example: "policies: { office: { not: { policy: office } } }",
            fix: "policies: { office: { not: { when: \"user.id == 1\" } } }"),
        .constantPolicy: .init(
            "always true or always false",
            "A condition that depends on nothing admits everybody or nobody. A warning.",
            example: "policies: { office: \"user.id == 1 OR 1 < 2\" }\n" + use("policy: office"),
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
        .needlessNullTest: .init(
            "never absent",
            "What is tested for null is always there, so the test says nothing. Most likely another attribute is meant. A warning.",
            example: "policies: { office: \"user.id != null\" }\n" + use("policy: office"),
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
        .unusedPolicy: .init(
            "policy not used", "No operation uses it, not even through another policy. A warning.",
            example: "policies: { office: \"user.id == 1\" }",
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
    ]

    private static let policyUses: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownAttribute: .init(
            "unknown name in a policy",
            "Names begin with 'user', 'resource' (or its type in snake case), 'input', 'request' or 'time', and go on with fields of "
                + "these. A policy is checked with the types of each operation that uses it.",
            example: "policies: { office: \"user.idd == 1\" }\n" + use("policy: office"),
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
        .policyTypeMismatch: .init(
            "cannot be compared",
            "Both sides of a comparison have one type, '<' and its like need an order, and AND, OR and NOT take conditions.",
            example: "policies: { office: \"user.id == 'one'\" }\n" + use("policy: office"),
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
        .unknownPolicyValue: .init(
            "no value of the enum", "A text that is compared with an enum is one of its values, or the comparison could never hold.",
            example: "policies: { office: \"user.role == 'admn'\" }\n" + use("policy: office"),
            fix: "policies: { office: \"user.role == 'admin'\" }\n" + use("policy: office")),
        .resourceNeeded: .init(
            "policy needs a resource",
            "A policy that looks at a resource is used with 'resource:', for one record that the path names, or 'each:', for the rows of a "
                + "list. One for several types says 'resource' in place of a type's name.",
            example: "policies: { own: \"user.id == task.assignee_id\" }\n" + use("policy: own"),
            fix: "policies: { own: \"user.id == task.assignee_id\" }\n" + use("policy: { name: own, each: Task }", "returns: list<Task>")),
        .invalidResource: .init(
            "cannot be a resource",
            "A resource is an object type, not a partial one, and the parameters of the path say which record is meant.",
            example: "policies: { own: \"user.id == resource.assignee_id\" }\n" + use("policy: { name: own, resource: Task }"),
            fix: "policies: { own: \"user.id == resource.assignee_id\" }\n"
                + use("policy: { name: own, each: Task }", "returns: list<Task>")),
        .invalidEach: .init(
            "no list of that type",
            "'each' is about the rows of the answer: a list or a stream of the type, or a file made of such rows.",
            example: "policies: { own: \"user.id == task.assignee_id\" }\n" + use("policy: { name: own, each: Task }", "returns: Task"),
            fix: "policies: { own: \"user.id == task.assignee_id\" }\n" + use("policy: { name: own, each: Task }", "returns: list<Task>")),
        .policyWithoutCaller: .init(
            "policy looks at nobody",
            "A policy that looks at the caller belongs to an operation with authentication, and the caller's attributes to 'auth.user'.",
            example: "policies: { office: \"user.id == 1\" }\n" + use("policy: office", "auth: none"),
            fix: "policies: { office: \"user.id == 1\" }\n" + use("policy: office")),
        .unguardedType: .init(
            "guarded elsewhere",
            "An operation answers what another one guards by a policy. It guards it too, by 'resource' or 'each', or says why there is no "
                + "need. A new record (201) is excepted: the caller has just written it.",
            example: "policies: { own: \"user.id == task.assignee_id\" }\n"
                + use("policy: { name: own, each: Task }", "returns: list<Task>", also: "returns: Task"),
            fix: "policies: { own: \"user.id == task.assignee_id\" }\n"
                + use(
                    "policy: { name: own, each: Task }", "returns: list<Task>",
                    also: "returns: list<Task>, policy: { name: own, each: Task }")),
        .missingReason: .init(
            "no policy and no reason", "'policy: none' is for what another operation guards, and says why this one need not.",
            example: use("policy: none"), fix: use("timeout: 1s")),
        .needlessReason: .init(
            "reason for nothing",
            "Nothing that the operation answers is guarded by another one, or its own policy covers it. A warning.",
            example: use("policy: { name: none, reason: Everybody may see it. }"), fix: use("timeout: 1s")),
    ]

    /// A service with an operation that uses a policy, and maybe another.
    private static func use(_ keys: String..., also other: String? = nil) -> String {
        let more = other.map { ", more: { http: GET /more, summary: More, \($0) }" } ?? ""
        return "services: { Own: { description: Own., operations: { own: { http: GET /own, summary: Own, \(keys.joined(separator: ", ")) }"
            + "\(more) } } }"
    }
}

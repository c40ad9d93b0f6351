extension Vocabulary {
    private static let use: [Place] = [.operationPolicy]
    private static let rule: [Place] = [.policy, .rule]

    static let policyKeys: [KeyDefinition] = [
        .required("name", use, .name, "The policy; `none` for none.", "name: task_view"),
        .key(
            "resource", use, .name,
            "The object type that it is about, found by the parameters of the path; where there is none, the answer is 404.",
            "resource: Task"),
        .key("each", use, .name, "The object type of the rows, of which only those are answered for which it holds.", "each: Task"),
        .key(
            "reason", use, .localizedText, "Why what the operation answers needs no guard, though another operation guards it.",
            "reason: Answers what everybody may see."),

        .key("description", [.policy], .localizedText, "Whom it admits, in words.", "description: Administrators only"),
        .key("when", rule, .text, "An expression that must be true.", "when: \"user.department == 'HR'\""),
        .key("roles", rule, .names, "Roles of which the caller must have one.", "roles: [admin]"),
        .key("allOf", rule, .list, "Rules that must all hold.", "allOf: [{ roles: [admin] }, { when: \"time.hour < 18\" }]"),
        .key("anyOf", rule, .list, "Rules of which one must hold.", "anyOf: [{ roles: [admin] }, { when: \"time.hour < 18\" }]"),
        .key("not", rule, .shortOrLong, "A rule that must be false, and not merely unknown.", "not: { roles: [admin] }"),
        .key("policy", rule, .name, "Another policy that must hold.", "policy: task_view"),
    ]
}

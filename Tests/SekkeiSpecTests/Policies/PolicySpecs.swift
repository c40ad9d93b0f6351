import SekkeiSpec

/// A spec with a caller and some types, to which policies and operations are added.
enum PolicySpecs {
    static let world = """
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64, department?: string, level: Level, teams: list<int64>, role: { type: string, enum: [admin, staff] } } }
          roles: user.role
        types:
          Level: { description: Level., enum: [low, high], ordered: true }
          Task: { description: Task., properties: { id: int64, owner_id: int64, department?: string, secret: { type: string, readOnly: true } } }
          TaskComment: { description: Comment., properties: { id: int64, owner_id: int64 } }
          PatchTask: { description: Patch., from: Task, partial: true }

        """

    /// - Parameters:
    ///   - policies: lines below `policies:`.
    ///   - operations: lines below `operations:` of the one service.
    static func compile(_ policies: [String], _ operations: [String], more: String = "") -> Compilation {
        let policyLines = policies.isEmpty ? "" : "policies:\n" + policies.map { "  \($0)\n" }.joined()
        let service = "services:\n  Tasks:\n    description: Work.\n    operations:\n" + operations.map { "      \($0)\n" }.joined()
        return Specs.compile(policyLines + world + service + more)
    }

    /// The model; nil where something is wrong.
    static func api(_ policies: [String], _ operations: [String]) -> API? {
        compile(policies, operations).api
    }
}

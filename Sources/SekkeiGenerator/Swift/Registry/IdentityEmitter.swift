import SekkeiSpec

/// Writes the function that says which attributes tell one caller from another.
struct IdentityEmitter {
    let context: SwiftContext
    let out: TextWriter

    /// Nothing where the spec names no such attribute.
    func emit() {
        guard let auth = context.api.auth, auth.idPath != nil || auth.tierPath != nil else { return }
        let arguments = [argument("id", auth.idPath), argument("tier", auth.tierPath)].compactMap { $0 }
        out.block("\(RuntimeRequirements.identity(context.callerType)) {") {
            out.wrapped("\(RuntimeSymbols.callerIdentity)(", arguments, ")", depth: 2)
        }
        out.blank()
    }

    private func argument(_ label: String, _ path: [String]?) -> String? {
        path.flatMap { CallerAttribute($0, context: context) }.map { "\(label): \($0.text(context))" }
    }
}

/// What a system is for.
enum Stage: String, CaseIterable {
    /// Made-up data and logins are fine.
    case development
    /// Nothing is made up.
    case production

    /// Reads `ERP_ENV`, in any case. A word that is neither may be a production system misspelled, so nothing is assumed.
    init(_ text: String) throws(OperatorError) {
        guard let stage = Stage(rawValue: text.lowercased()) else {
            throw .usage("ERP_ENV is neither development nor production: \(text)")
        }
        self = stage
    }
}

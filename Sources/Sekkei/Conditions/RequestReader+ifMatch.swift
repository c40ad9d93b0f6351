import NIOHTTP1

extension RequestReader {
    /// Reads the row's version that the caller wants to change off `If-Match` (RFC 9110, section 13.1.1).
    ///
    /// A tag that is weak or not one of this API's matches no state of the row. Where no other is left, or several that differ,
    /// the answer is 412 without asking the service. Faults of the request itself come first (section 13.2.1).
    /// - Parameter isRequired: Whether a request without the field is answered with 428.
    /// - Returns: Nil where the field is missing or `*`.
    public mutating func ifMatch(isRequired: Bool) -> Int64? {
        switch EntityTagList(request.headers["if-match"]) {
        case nil:
            if isRequired { condition = .preconditionRequired }
            return nil
        case .any?: return nil
        case .malformed?:
            condition = .editedMeanwhile
            return nil
        case .tags(let tags)?: return expectedVersion(tags)
        }
    }

    private mutating func expectedVersion(_ tags: [EntityTag]) -> Int64? {
        let versions = Set(tags.compactMap { $0.isWeak ? nil : RowTag.version(in: $0, of: request.api) })
        guard versions.count == 1, let version = versions.first else {
            condition = .editedMeanwhile
            return nil
        }
        return version
    }
}

import NIOHTTP1
public import SekkeiJSON

extension Request {
    /// The enveloped answer to a request that succeeded, with an `ETag` made of the row's version.
    ///
    /// Where the caller already has this state, a read is answered with 304 (RFC 9110, section 13.2.2).
    /// - Parameters:
    ///   - version: Counts the changes of the row.
    ///   - location: The segments of the path that becomes `Location`, behind base path and version.
    ///   - headers: What the service adds.
    @_spi(Generated) public func success<Value: JSONWritable>(
        _ status: Int, _ value: Value, version: Int64, location: [any LosslessStringConvertible & Sendable]? = nil,
        headers: [(name: String, value: String)] = []
    ) -> Answer {
        let tag = tag(ofRow: version)
        if !facts.defersConditions, let answer = answer(toConditionsOn: tag, headers) { return answer }
        return success(status, value, location: location, headers: headers + [("ETag", tag.text)])
    }

    /// What the conditions of a read make of a row's state; nil where its answer is to be sent.
    private func answer(toConditionsOn tag: EntityTag, _ fields: [(name: String, value: String)]) -> Answer? {
        guard method == .get || method == .head else { return nil }
        if let wanted = EntityTagList(headers["if-match"]), !wanted.matchesStrongly(tag) {
            return failure(BuiltInError.editedMeanwhile)
        }
        guard let known = EntityTagList(headers["if-none-match"]), known.matchesWeakly(tag) else { return nil }
        return notModified(tag, fields)
    }

    /// 304, with what a cache may need of the 200 that it stands for (RFC 9110, section 15.4.5).
    private func notModified(_ tag: EntityTag, _ fields: [(name: String, value: String)]) -> Answer {
        let vary = api.languages.count > 1 ? [(name: "Vary", value: "Accept-Language")] : []
        return Answer(status: 304, block: bareBlock, headers: fields + vary + [("ETag", tag.text)], naming: self)
    }
}

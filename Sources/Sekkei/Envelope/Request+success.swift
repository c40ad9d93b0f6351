import NIOCore
public import SekkeiJSON

extension Request {
    /// The enveloped answer to a request that succeeded.
    /// - Parameters:
    ///   - location: The segments of the path that becomes `Location`, behind base path and version.
    ///   - headers: What the service adds.
    @inlinable
    @_spi(Generated) public func success<Value: JSONWritable>(
        _ status: Int, _ value: Value, location: [any LosslessStringConvertible & Sendable]? = nil,
        headers: [(name: String, value: String)] = []
    ) -> Answer {
        envelope(status, location: location, headers: headers) { value.write(to: &$0) }
    }

    /// The enveloped answer with a list.
    @inlinable
    @_spi(Generated) public func success<Value: JSONWritable>(
        _ status: Int, _ values: [Value], headers: [(name: String, value: String)] = []
    ) -> Answer {
        envelope(status, headers: headers) { $0.write(values) }
    }

    /// The enveloped answer with a map.
    @inlinable
    @_spi(Generated) public func success<Value: JSONWritable>(
        _ status: Int, _ values: [String: Value], headers: [(name: String, value: String)] = []
    ) -> Answer {
        envelope(status, headers: headers) { $0.write(values) }
    }

    /// The enveloped answer with one page of a list.
    @inlinable
    @_spi(Generated) public func success<Item: JSONWritable>(
        _ status: Int, page: Page<Item>, headers: [(name: String, value: String)] = []
    ) -> Answer {
        envelope(status, headers: headers, pagination: Pagination(page)) { $0.write(page.slice) }
    }

    /// 204: an answer without body or envelope.
    @_spi(Generated) public func noContent(headers: [(name: String, value: String)] = []) -> Answer {
        Answer(status: 204, block: bareBlock, headers: headers, naming: self)
    }

    @usableFromInline
    func envelope(
        _ status: Int, location: [any LosslessStringConvertible & Sendable]? = nil, headers: [(name: String, value: String)],
        pagination: Pagination? = nil, _ data: (inout JSONWriter) -> Void
    ) -> Answer {
        let body = AnswerScratch.body { json in
            json.raw(#"{"success":true,"data":"#)
            data(&json)
            writeMeta(to: &json, pagination)
            json.raw("}")
        }
        let fields = location.map { headers + [("Location", self.location($0))] } ?? headers
        return Answer(status: status, block: block, headers: fields, naming: self, body: .bytes(body))
    }

    /// The header lines that fit the caller's language and the kind of path.
    var block: HeaderBlock {
        api.block(version: api.blockNumber(facts), language: facts.language, negotiated: facts.isNegotiated, operation: facts.operation)
    }

    /// The header lines of an answer without an envelope.
    var bareBlock: HeaderBlock {
        api.bareBlock(version: api.blockNumber(facts), negotiated: facts.isNegotiated, operation: facts.operation)
    }

    /// A path of this API, in the version of the request.
    private func location(_ segments: [any LosslessStringConvertible & Sendable]) -> String {
        let prefix = api.basePath + (facts.isNegotiated ? "" : "/" + api.versions[facts.version])
        return segments.reduce(prefix) { $0 + "/" + PercentEncoding.encodePathSegment($1.description) }
    }
}

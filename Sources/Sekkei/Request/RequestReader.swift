import NIOCore
import NIOHTTP1
public import SekkeiJSON

/// Reads path, query, headers and body of one request and collects everything that is wrong with them.
@_spi(Generated) public struct RequestReader {
    let request: Request
    var faults = FaultList()
    /// What makes the body unreadable as a whole; it outweighs the faults of single fields.
    var refused: Refusal?
    /// The condition that the request does not meet; anything else wrong with it outweighs this.
    var condition: BuiltInError?

    /// Starts with nothing read.
    public init(_ request: Request) {
        self.request = request
    }

    /// Whether nothing is wrong so far.
    public var isValid: Bool { faults.isEmpty && refused == nil && condition == nil }

    /// The answer to a request that is not valid: 400, 415 or 422; then 412 or 428.
    public func refusal() -> Answer {
        if let refused { return request.failure(refused) }
        if let condition, faults.isEmpty { return request.failure(condition) }
        return request.failure(faults.sorted)
    }

    /// Reads a path parameter.
    /// - Parameter segment: The number of its segment in the template, from 0.
    public mutating func path<Value>(_ segment: Int, _ name: StaticString, _ read: (inout TextReader) -> Value?) -> Value? {
        let path = request.facts.path.utf8
        let range = request.facts.segments[segment]
        let start = path.index(path.startIndex, offsetBy: range.lowerBound)
        let raw = request.facts.path[start..<path.index(start, offsetBy: range.count)]
        return value(of: PercentEncoding.decodePathSegment(raw), .path, "\(name)", order: segment, read)
    }

    /// Reads a header that may be missing.
    public mutating func header<Value>(_ field: Int, _ name: StaticString, _ read: (inout TextReader) -> Value?) -> Value? {
        let lines = request.headers["\(name)"]
        guard let text = lines.first else { return nil }
        guard lines.count == 1 else {
            faults.add(FieldFault(location: .header, field: "\(name)", constraint: .duplicate, order: UInt64(field)))
            return nil
        }
        return value(of: text, .header, "\(name)", order: field, read)
    }

    /// Reads a header that must be there.
    public mutating func requiredHeader<Value>(_ field: Int, _ name: StaticString, _ read: (inout TextReader) -> Value?) -> Value? {
        if request.headers.contains(name: "\(name)") { return header(field, name, read) }
        faults.add(FieldFault(location: .header, field: "\(name)", constraint: .required, order: UInt64(field)))
        return nil
    }

    /// Reads a query.
    public mutating func query<Query>(_ read: (inout QueryReader) -> Query?) -> Query? {
        var reader = QueryReader(request.facts.query, faults: faults)
        let query = read(&reader)
        faults = reader.faults
        return query
    }

    /// Reads a query with `page`, `size` and `sort`.
    /// - Parameter sizes: The size of a page where the caller names none, and the largest.
    public mutating func query<Query, Sort: WireEnum>(
        paginated sizes: (Int, Int), sort: Sort.Type = Sort.self, _ read: (inout QueryReader) -> Query?
    ) -> (Query, PageRequest<Sort>)? {
        let pagination = PaginationReader(size: sizes.0, maxSize: sizes.1, sortable: { Sort.allCases.map { $0.rawValue } })
        guard let (query, found) = self.query(pagination, read) else { return nil }
        return (query, PageRequest(number: found.number, size: found.size, sort: found.keys()))
    }

    /// Reads a query with the parameters of a list.
    mutating func query<Query>(
        _ pagination: PaginationReader, _ read: (inout QueryReader) -> Query?
    ) -> (Query, PaginationReader)? {
        var reader = QueryReader(request.facts.query, pagination: pagination, faults: faults)
        let query = read(&reader)
        faults = reader.faults
        guard let query, let found = reader.pagination else { return nil }
        return (query, found)
    }

    /// Reads `page`, `size` and `sort` of an operation that has no other parameters.
    public mutating func page<Sort: WireEnum>(_ sizes: (Int, Int), sort: Sort.Type = Sort.self) -> PageRequest<Sort>? {
        query(paginated: sizes, sort: sort) { query in
            while query.next() != nil { query.paginationParameter() }
            return ()
        }?.1
    }

    /// Reports every query parameter of an operation that takes none.
    public mutating func noQuery() {
        guard request.facts.query != nil else { return }
        query { query in
            while query.next() != nil { query.unknownParameter() }
        }
    }

    /// Reads the body as JSON.
    /// - Parameter mergePatch: Whether `application/merge-patch+json` is taken, too.
    @inlinable
    public mutating func body<Body: JSONReadable>(_ type: Body.Type, mergePatch: Bool = false) -> Body? {
        var found: Body?
        let isJSON = readBody(mergePatch: mergePatch) { body throws(JSONError) in found = try Body(from: &body) }
        return isJSON ? found : nil
    }

    /// Reads a body that is a list or a map.
    @inlinable
    public mutating func body<Body>(
        mergePatch: Bool = false, _ value: (inout BodyReader) throws -> Body?
    ) -> Body? {
        var found: Body?
        let isJSON = readBody(mergePatch: mergePatch) { body throws(JSONError) in found = try body.read(value) }
        return isJSON ? found : nil
    }

    /// Reads a body that may be missing.
    public mutating func optionalBody<Body>(
        mergePatch: Bool = false, _ value: (inout BodyReader) throws -> Body?
    ) -> Body? {
        request.body.readableBytes == 0 ? nil : body(mergePatch: mergePatch, value)
    }

    /// Runs what reads the body.
    /// - Returns: Whether the body is JSON; what is wrong with single fields stands in the list of faults.
    @usableFromInline
    mutating func readBody(mergePatch: Bool, _ read: (inout BodyReader) throws(JSONError) -> Void) -> Bool {
        guard MediaType.isJSON(request.facts.contentType, mergePatch: mergePatch), !request.hasContentCoding else {
            refused = .mediaType(mergePatch: mergePatch)
            return false
        }
        request.body.withUnsafeReadableBytes { bytes in
            var reader = BodyReader(bytes)
            do throws(JSONError) {
                try read(&reader)
                try reader.json.finish()
                faults.add(reader.faults)
            } catch let fault {
                let position = fault.position(in: bytes)
                refused = .malformedJSON(line: position.line, column: position.column)
            }
        }
        return refused == nil
    }

    private mutating func value<Value>(
        of text: String?, _ location: FieldFault.Location, _ name: String, order: Int, _ read: (inout TextReader) -> Value?
    ) -> Value? {
        var reader = TextReader(text ?? "")
        if text != nil, let value = read(&reader) { return value }
        let broken = text == nil ? BrokenRule(constraint: .format, parameter: .text("percent-encoded UTF-8")) : reader.broken
        faults.add(
            FieldFault(
                location: location, field: name, constraint: broken?.constraint ?? .type, parameter: broken?.parameter ?? .none,
                value: reader.isSecret ? .hidden : .text(text ?? ""), order: UInt64(order)))
        return nil
    }
}

import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks a provider: within a time, up to a size, and without following it elsewhere.
struct ProviderClient: Sendable {
    private let http: HTTPClient
    private let timeout: TimeAmount
    private let largestAnswer: Int

    init(_ limits: ProviderLimits) {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        timeout = .nanoseconds(Int64(min(limits.requestTimeout / .nanoseconds(1), 3.6e12)))
        configuration.timeout = .init(connect: timeout, read: timeout)
        largestAnswer = limits.largestAnswer
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func shutdown() async throws { try await http.shutdown() }

    func get(_ url: String, authorization: String? = nil) async throws(ProviderUnavailable) -> ProviderAnswer {
        try await send(request(url, authorization))
    }

    func post(_ url: String, form: [(String, String)], authorization: String) async throws(ProviderUnavailable) -> ProviderAnswer {
        var request = request(url, authorization)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        request.body = .bytes(ByteBuffer(string: FormText.encode(form)))
        return try await send(request)
    }

    private func request(_ url: String, _ authorization: String?) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "Accept", value: "application/json, application/jwk-set+json")
        if let authorization { request.headers.add(name: "Authorization", value: authorization) }
        return request
    }

    /// The client's own deadline ends with the head of an answer; a body that drips would hold us for ever.
    private func send(_ request: HTTPClientRequest) async throws(ProviderUnavailable) -> ProviderAnswer {
        do {
            return try await withThrowingTaskGroup(of: ProviderAnswer.self) { group in
                group.addTask { try await exchange(request) }
                group.addTask {
                    try await Task.sleep(for: .nanoseconds(timeout.nanoseconds))
                    throw ProviderUnavailable("no answer in time")
                }
                defer { group.cancelAll() }
                guard let answer = try await group.next() else { throw CancellationError() }
                return answer
            }
        } catch let error as ProviderUnavailable {
            throw error
        } catch is NIOTooManyBytesError {
            throw ProviderUnavailable("an answer of more than \(largestAnswer) bytes")
        } catch let error as HTTPClientError {
            throw ProviderUnavailable(error.shortDescription)
        } catch {
            throw ProviderUnavailable("no connection (\(type(of: error)))")
        }
    }

    private func exchange(_ request: HTTPClientRequest) async throws -> ProviderAnswer {
        let response = try await http.execute(request, timeout: timeout)
        let body = try await response.body.collect(upTo: largestAnswer)
        return ProviderAnswer(
            status: Int(response.status.code), contentType: response.headers.first(name: "Content-Type"),
            cacheControl: response.headers["Cache-Control"].joined(separator: ","), body: Array(body.readableBytesView))
    }
}

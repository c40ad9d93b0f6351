import Sekkei
import Synchronization

/// Where the endpoints of a provider are: discovered on first use, and again after an hour or when one has failed.
final class ProviderDirectory: Sendable {
    private struct Known {
        var metadata: ProviderMetadata
        var until: UInt64
    }

    private static let lifetime: UInt64 = 3_600_000_000_000
    private let issuer: ProviderURL
    private let client: ProviderClient
    private let known = Mutex<Known?>(nil)

    init(issuer: ProviderURL, client: ProviderClient) {
        self.issuer = issuer
        self.client = client
    }

    func metadata() async throws(ProviderUnavailable) -> ProviderMetadata {
        let now = MonotonicClock.now
        if let known = known.withLock({ $0 }), known.until > now { return known.metadata }
        let metadata = try await discover()
        known.withLock { $0 = Known(metadata: metadata, until: now + Self.lifetime) }
        return metadata
    }

    func forget() { known.withLock { $0 = nil } }

    private func discover() async throws(ProviderUnavailable) -> ProviderMetadata {
        let places = issuer.discoveryDocuments
        var answer = try await client.get(places[0])
        if answer.status == 404 {
            let other = try await client.get(places[1])
            if other.status == 200 { answer = other }
        }
        return try ProviderMetadata(answer.object("discovery"), issuer: issuer)
    }
}

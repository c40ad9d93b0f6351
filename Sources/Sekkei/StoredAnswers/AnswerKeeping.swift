import Logging

/// What an application keeps answers in.
final class AnswerKeeping: Sendable {
    let cache: ResponseCache
    let idempotency: IdempotencyLedger

    init(
        cache: any CacheStore = MemoryCache(), idempotency: any IdempotencyStore = MemoryIdempotency(), api: APIDescriptor,
        registry: PrometheusRegistry, logger: Logger
    ) {
        let figures = CacheFigures(operations: api.operations.map { "\($0.name)" }, registry: registry)
        self.cache = ResponseCache(cache, figures: figures, logger: logger)
        self.idempotency = IdempotencyLedger(idempotency, figures: IdempotencyFigures(registry: registry), logger: logger)
    }
}

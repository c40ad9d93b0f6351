/// The name of a metric with the words that explain it.
public struct MetricDescription: Sendable, Equatable {
    /// The name as it is exposed.
    public let name: String
    /// The text of the `# HELP` line.
    public let help: String

    /// Describes a metric of one's own.
    public init(name: String, help: String) {
        self.name = name
        self.help = help
    }

    /// Counter, by `method`, `endpoint` and `status_code`; filled by ``RequestMetrics``.
    public static let requests = MetricDescription(name: "api_requests_total", help: "Requests answered.")
    /// Histogram in seconds, by `method` and `endpoint`; filled by ``RequestMetrics``.
    public static let requestDuration = MetricDescription(
        name: "api_request_duration_seconds", help: "Time from the complete head of a request to its finished answer.")
    /// Counter, by `version`, `deprecated` and `source`: what named the version, `path`, `accept`, `header`, or nothing, `default`.
    /// The version is `unknown` where the request named one that does not exist.
    public static let versionRequests = MetricDescription(
        name: "api_version_requests_total", help: "Requests answered, by the version of the API and by what named it.")
    /// Gauge: connections handed out by the database's pool at this moment.
    public static let databaseConnections = MetricDescription(
        name: "database_connections_active", help: "Database connections in use.")
    /// Gauge from 0 to 1; NaN before the first lookup.
    public static let cacheHitRate = MetricDescription(
        name: "cache_hit_rate", help: "Share of cache lookups that found a fresh entry.")

    /// Counter, by `limit`: requests refused with RATE001.
    public static let rateLimitRefusals = MetricDescription(
        name: "rate_limit_refused_total", help: "Requests refused by a rate limit, by limit.")
    /// Counter: requests whose limits were kept in the memory of this process, since their store failed.
    public static let rateLimitFallbacks = MetricDescription(
        name: "rate_limit_fallback_total", help: "Requests limited in memory, since the store of rate limits failed.")
    static let withheldRows = MetricDescription(
        name: "policy_rows_withheld_total", help: "Rows that services returned although the policy of their operation did not allow them.")
    static let droppedSeries = MetricDescription(
        name: "metrics_series_dropped_total", help: "Requests for a new series beyond the limit of their metric, by metric.")
    static let refusedMetrics = MetricDescription(
        name: "metrics_refused_total", help: "Requests for a metric that could not be exposed, by reason.")
}

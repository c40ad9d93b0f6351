import Testing

@testable import Sekkei

struct RegistryStateTests {
    private func identity(_ name: String, _ labels: String = "") -> SeriesIdentity {
        SeriesIdentity(name: name, labels: labels)
    }

    private func counter(_ state: inout RegistryState, _ name: String, _ labels: String = "") throws(RegistryState.Refusal) -> CounterCell {
        try state.series(identity(name, labels), kind: .counter, help: "h", make: CounterCell.init)
    }

    @Test func state_whenNew_knowsItsOwnMetricsOnly() {
        let state = RegistryState(maximumSeries: 1, maximumFamilies: 1)
        #expect(Set(state.families.keys) == ["metrics_series_dropped_total", "metrics_refused_total"])
        #expect(state.families.values.allSatisfy { $0.kind == .counter && $0.series.isEmpty })
    }

    @Test func series_whenKnown_isTheSameObject() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 10)
        let first = try counter(&state, "a", #"x="1""#)
        #expect(try counter(&state, "a", #"x="1""#) === first)
        #expect(try counter(&state, "a", #"x="2""#) !== first)
        #expect(state.families["a"]?.series.count == 2)
    }

    @Test func series_whenBeyondTheLimit_carriesTheOverflowIdentity() throws {
        var state = RegistryState(maximumSeries: 1, maximumFamilies: 10)
        _ = try counter(&state, "a", #"x="1""#)
        let beyond = try counter(&state, "a", #"x="2""#)
        #expect(beyond.identity == identity("a", #"overflow="true""#))
        #expect(try counter(&state, "a", #"x="3""#) === beyond)
        #expect(state.families["a"]?.series.count == 2)
    }

    @Test func series_whenKindDiffers_throwsConflict() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 10)
        _ = try counter(&state, "a")
        #expect(throws: RegistryState.Refusal.conflict) {
            try state.series(identity("a"), kind: .gauge, help: "h", make: GaugeCell.init)
        }
        #expect(throws: RegistryState.Refusal.conflict) {
            try state.replace(SampledSeries(identity("a")) { 1 }, kind: .gauge, help: "h")
        }
    }

    @Test func series_whenMetricsAreTooMany_throwsLimit() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 1)
        _ = try counter(&state, "a")
        #expect(throws: RegistryState.Refusal.limit) { try counter(&state, "b") }
        #expect(try counter(&state, "a", #"x="1""#).identity.name == "a")
        #expect(state.families["metrics_refused_total"]?.series.keys.sorted() == [#"reason="limit""#])
    }

    @Test func series_whenNameIsReserved_throwsWithoutARecord() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 10)
        try state.reserve(.requests, kind: .counter) { _ in }
        #expect(throws: RegistryState.Refusal.reserved) { try counter(&state, MetricDescription.requests.name) }
        #expect(state.families["metrics_refused_total"]?.series.isEmpty == true)
    }

    @Test func reserve_whenNameIsInUse_throwsConflict() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 10)
        _ = try counter(&state, MetricDescription.requests.name)
        #expect(throws: RegistryState.Refusal.conflict) { try state.reserve(.requests, kind: .counter) { _ in } }
    }

    @Test func replace_whenCellStandsThere_takesItsPlace() throws {
        var state = RegistryState(maximumSeries: 1, maximumFamilies: 10)
        _ = try counter(&state, "a")
        let sampled = SampledSeries(identity("a")) { 7 }
        try state.replace(sampled, kind: .counter, help: "h")
        #expect(state.families["a"]?.series[""] === sampled)
        #expect(throws: RegistryState.Refusal.conflict) { try counter(&state, "a") }
    }

    @Test func describe_whenMetricIsUnknown_makesNone() {
        var state = RegistryState(maximumSeries: 1, maximumFamilies: 1)
        state.describe("a", help: "h")
        #expect(state.families["a"] == nil)
    }

    @Test func remove_whenSeriesWasNeverExposed_changesNothing() throws {
        var state = RegistryState(maximumSeries: 10, maximumFamilies: 10)
        _ = try counter(&state, "a")
        state.remove(CounterCell(identity("a")))
        state.remove(CounterCell(identity("b")))
        #expect(state.families["a"]?.series.count == 1)
    }
}

import SekkeiSpec
import Testing

/// Whatever the entries say: it ends in diagnostics, or in older versions of which all is true that must be.
@Suite struct RandomHistoryTests {
    @Test func projection_ofRandomChanges_isSoundOrRefused() {
        var sound = 0
        var refusals: [DiagnosticCode: Int] = [:]
        Campaign(rounds: 300).run { seed in
            var history = RandomHistory(seed: seed)
            let compilation = SpecCompiler.compile(history.sources())
            #expect((compilation.api == nil) == compilation.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
            guard let api = compilation.api else {
                for error in compilation.diagnostics where error.severity == .error { refusals[error.code, default: 0] += 1 }
                return
            }
            sound += 1
            let faults = PastInvariants.faults(api)
            #expect(faults == [], "seed \(seed)")
        }
        print("random histories that compile: \(sound), refused: \(refusals.map { "\($0.key) \($0.value)" }.sorted())")
        #expect(sound > 0)
    }

    @Test func projection_ofTheReferenceAPI_isSound() throws {
        #expect(PastInvariants.faults(try #require(PastSpecs.compile(PastSpecs.erp).api)) == [])
    }

    @Test func compilation_ofMutatedReferenceAPI_endsInModelOrDiagnostics() {
        Campaign(rounds: 60).run { seed in
            var mutator = Mutator(seed: seed)
            let text =
                "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: [en, ja] }\nversions: { v2: { current: true }, v1: {} }\n"
                + PastSpecs.erp
            let compilation = SpecCompiler.compile(mutator.mutate([SpecSource(path: "api.yaml", bytes: Array(text.utf8))]))
            #expect((compilation.api == nil) == compilation.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
            if let api = compilation.api { #expect(PastInvariants.faults(api) == [], "seed \(seed)") }
        }
    }
}

import SekkeiSpec
import Testing

/// Whatever is done to a valid spec: it ends in a model or in diagnostics, never in a crash.
@Suite struct MutationTests {
    @Test(arguments: Fixture.valid)
    func compilation_ofMutatedSpec_endsInModelOrDiagnostics(_ fixture: Fixture) throws {
        let sources = try fixture.sources()
        Campaign(rounds: 30).run { seed in
            var mutator = Mutator(seed: seed)
            let compilation = SpecCompiler.compile(mutator.mutate(sources))
            #expect(Self.isDecided(compilation), "seed \(seed)")
            _ = HumanRenderer().render(compilation.diagnostics, sources: compilation.sources)
        }
    }

    @Test(arguments: Fixture.all)
    func compilation_ofTruncatedFixture_endsInModelOrDiagnostics(_ fixture: Fixture) throws {
        let sources = try fixture.sources()
        for source in sources where source.bytes.count < 5_000 {
            let step = max(1, source.bytes.count / Campaign.truncations)
            for length in stride(from: Int(Campaign.seed % UInt64(step)), to: source.bytes.count, by: step) {
                let compilation = SpecCompiler.compile([SpecSource(path: source.path, bytes: Array(source.bytes.prefix(length)))])
                #expect(Self.isDecided(compilation))
            }
        }
    }

    @Test func mutation_ofTheSameSeed_isTheSame() throws {
        let sources = try #require(Fixture.valid.first).sources()
        for seed in UInt64(0)..<200 {
            var first = Mutator(seed: seed)
            var second = Mutator(seed: seed)
            #expect(first.mutate(sources).map(\.bytes) == second.mutate(sources).map(\.bytes))
        }
    }

    private static func isDecided(_ compilation: Compilation) -> Bool {
        (compilation.api == nil) == compilation.diagnostics.contains { $0.severity == .error }
    }
}

import SekkeiSpec
import Testing

/// Whatever is done to a valid spec: it ends in a model or in diagnostics, never in a crash.
@Suite struct MutationTests {
    private static let seed = UInt64.random(in: 0...UInt64.max)

    @Test(arguments: Fixture.valid)
    func compilation_ofMutatedSpec_endsInModelOrDiagnostics(_ fixture: Fixture) throws {
        print("mutation seed: \(Self.seed)")
        let sources = try fixture.sources()
        var mutator = Mutator(seed: Self.seed)
        for round in 0..<150 {
            let compilation = SpecCompiler.compile(mutator.mutate(sources))
            let hasErrors = compilation.diagnostics.contains { $0.severity == .error }
            #expect((compilation.api == nil) == hasErrors, "seed \(Self.seed), round \(round)")
            _ = HumanRenderer().render(compilation.diagnostics, sources: compilation.sources)
        }
    }

    @Test(arguments: Fixture.all)
    func compilation_ofTruncatedFixture_endsInModelOrDiagnostics(_ fixture: Fixture) throws {
        let sources = try fixture.sources()
        for source in sources where source.bytes.count < 5_000 {
            for length in stride(from: 0, to: source.bytes.count, by: max(1, source.bytes.count / 40)) {
                let compilation = SpecCompiler.compile([SpecSource(path: source.path, bytes: Array(source.bytes.prefix(length)))])
                #expect((compilation.api == nil) == compilation.diagnostics.contains { $0.severity == .error })
            }
        }
    }
}

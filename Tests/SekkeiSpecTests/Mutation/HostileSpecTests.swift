import SekkeiSpec
import Testing

@Suite struct HostileSpecTests {
    @Test(.timeLimit(.minutes(2)), arguments: HostileSpec.all)
    func compilation_ofHostileSpec_endsAsExpected(_ spec: HostileSpec) {
        let compilation = SpecCompiler.compile(spec.sources())
        let found = Set(compilation.diagnostics.map(\.code))
        #expect(spec.codes.isSubset(of: found), "\(found)")
        #expect((compilation.api != nil) == spec.codes.isEmpty)
        let shown = HumanRenderer().render(compilation.diagnostics, sources: compilation.sources)
        #expect(shown.utf8.count < 200_000)
    }
}

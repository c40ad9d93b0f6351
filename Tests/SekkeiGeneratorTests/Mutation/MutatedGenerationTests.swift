import Foundation
import SekkeiGenerator
import SekkeiSpec
import Testing

/// Whatever compiles can be generated.
@Suite struct MutatedGenerationTests {
    @Test(arguments: SwiftFixture.all)
    func generation_ofMutatedSpec_succeeds(_ fixture: SwiftFixture) throws {
        let sources = try fixture.sources()
        Campaign(rounds: 15).run { seed in
            var mutator = Mutator(seed: seed)
            guard let api = SpecCompiler.compile(mutator.mutate(sources)).api else { return }
            let files = Generator(api: api).snapshot()
            #expect(Set(files.map(\.path)).count == files.count, "seed \(seed)")
            #expect(files.allSatisfy { $0.text.hasSuffix("\n") }, "seed \(seed)")
        }
    }

    @Test(.timeLimit(.minutes(2)), arguments: HostileSpec.all.filter(\.codes.isEmpty))
    func generation_ofHostileSpec_succeeds(_ spec: HostileSpec) throws {
        let api = try #require(SpecCompiler.compile(spec.sources()).api)
        #expect(!Generator(api: api).snapshot().isEmpty)
    }
}

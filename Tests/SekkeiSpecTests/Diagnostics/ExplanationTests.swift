import Testing

@testable import SekkeiSpec

/// What `explain` shows is true: the example is refused with the code, and the fix is not.
@Suite struct ExplanationTests {
    /// What no few lines of one file can show.
    private static let inWords: Set<DiagnosticCode> = [
        .noFiles, .notUTF8, .tooDeep, .tooManyAliases, .tooManyDiagnostics, .repeatedSection, .fileNameClash, .duplicateType,
        .tooManyProperties, .duplicateError, .duplicateService, .duplicateOperation,
        .duplicateRateLimit, .unknownLimitInput, .unfitLimitInput, .unknownTier, .unusedRateLimit, .inputLimitByDefault, .flowNameTaken,
    ]

    @Test(arguments: DiagnosticCode.allCases.filter { !inWords.contains($0) })
    func example_ofExplanation_givesItsCodeAndTheFixDoesNot(_ code: DiagnosticCode) throws {
        let explanation = try #require(DiagnosticRegistry.explanations[code])
        // A fix that is a sentence is an instruction; then the code must at least come from the example.
        let fix = explanation.fix.hasSuffix(".") ? "x-own: 1" : explanation.fix
        let spoils: Set<DiagnosticCode> = explanation.fix == fix ? [code, .yamlSyntax, .unknownKey, .wrongShape] : [code]
        let host = ExplanationHost.all.first { host in
            host.compile(explanation.example).contains(code) && spoils.isDisjoint(with: host.compile(fix))
        }
        #expect(host != nil, "\(code.rawValue): \(explanation.example) → \(explanation.fix)")
    }
}

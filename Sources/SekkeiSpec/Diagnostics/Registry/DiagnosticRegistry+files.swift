extension DiagnosticRegistry {
    static let files: [DiagnosticCode: DiagnosticExplanation] = [
        .noFiles: .init(
            "no spec files", "A spec is a folder of YAML files, and this folder has none.",
            example: "spec/ is empty", fix: "Write spec/api.yaml with 'sekkei: 1' and 'api:'."),
        .notUTF8: .init(
            "not UTF-8", "Spec files are UTF-8, with or without a byte order mark. The place is that of the first byte that is not.",
            example: "a file saved as Shift JIS or Latin-1", fix: "Save the file as UTF-8."),
        .yamlSyntax: .init(
            "not valid YAML", "The file cannot be read. The other files are checked all the same.",
            example: "tags: [a, b", fix: "Close the bracket, quote or indentation that the message names."),
        .duplicateKey: .init(
            "a key stands twice", "One of the two values would be lost without a word.",
            example: "title: A\ntitle: B", fix: "Keep one of them."),
        .mergeKey: .init(
            "merge key", "'<<' copies keys in a way that readers of YAML disagree on.",
            example: "Base: &base { properties: { id: int64 } }\nTask: { <<: *base }",
            fix: "Base: { properties: { id: int64 } }\nTask: { extends: [Base] }"),
        .tag: .init(
            "YAML tag", "Scalars are text until a type is known, so tags would say nothing.",
            example: "title: !!str 5", fix: "Leave the tag out."),
        .severalDocuments: .init(
            "several documents in a file", "A file is one document; a second one would be easy to overlook.",
            example: "sekkei: 1\n---\ntypes: {}", fix: "Put the second document into a file of its own."),
        .tooDeep: .init(
            "nested too deep", "No spec needs a hundred levels; a file that has them is broken or hostile.",
            example: "[[[[ … ]]]]", fix: "Give inner objects a name of their own under 'types'."),
        .tooManyAliases: .init(
            "aliases expand too far", "Aliases of aliases multiply; their expansion is bounded for each file.",
            example: "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", fix: "Share by named types instead of aliases."),
        .unknownAlias: .init(
            "unknown alias", "An alias names an anchor that stands before it in the same file.",
            example: "tags: *tags", fix: "Write the anchor: '&tags'."),
        .keyNotScalar: .init(
            "a key is not a word", "Keys are words; YAML would allow lists and mappings.",
            example: "[a, b]: c", fix: "Write a word."),
        .tooManyDiagnostics: .init(
            "more diagnostics than shown", "Of one file at most fifty are shown; the rest is counted.",
            example: "a file with sixty mistakes", fix: "Correct the first ones and compile again."),
        .unknownInstruction: .init(
            "unknown instruction",
            "A comment that begins with 'sekkei:' and a word speaks to the compiler, which knows one: 'sekkei:allow'.",
            example: "# sekkei:ignore SK0221 kept for the mobile team", fix: "# sekkei:allow SK0221 kept for the mobile team"),
        .silenceWithoutCode: .init(
            "nothing named to silence", "'sekkei:allow' names the codes that it silences; there is no comment that silences everything.",
            example: "# sekkei:allow kept for the mobile team", fix: "# sekkei:allow SK0221 kept for the mobile team"),
        .silenceWithoutReason: .init(
            "silenced without a reason", "Whoever reads the spec later must know why the warning is let be.",
            example: "# sekkei:allow SK0221", fix: "# sekkei:allow SK0221 kept for the mobile team"),
        .unknownSilencedCode: .init(
            "unknown code", "A code that does not exist silences nothing.",
            example: "# sekkei:allow SK221 kept for the mobile team", fix: "# sekkei:allow SK0221 kept for the mobile team"),
        .notSilenceable: .init(
            "cannot be silenced", "Only warnings can be silenced: what follows from a spec with an error would be wrong.",
            example: "# sekkei:allow SK0201 the type comes later", fix: "Correct the error."),
        .unusedSilence: .init(
            "silences nothing", "The warning that the comment speaks of is not reported there any more; the next one would go unseen.",
            example: "# sekkei:allow SK0316 not written yet\nsummary: Get a task",
            fix: "Remove the comment, or move it to the line of the warning or the one above."),
    ]
}

import Testing

@testable import SekkeiGenerator

struct OutputNamesTests {
    @Test(arguments: [
        ("api.yaml", "api.swift"), ("services/tasks.yaml", "services+tasks.swift"), ("a/b/c.yaml", "a+b+c.swift"),
        ("tasks.yml", "tasks.yml.swift"), ("services+tasks.yaml", "services%2Btasks.swift"), ("50%.yaml", "50%25.swift"),
        ("_API.yaml", "%5FAPI.swift"), ("a/_b.yaml", "a+_b.swift"), ("v1.2.yaml", "v1.2.swift"), ("a.yml.yaml", "a%2Eyml.swift"),
    ])
    func swiftFile_escapesThePath(path: String, name: String) {
        #expect(OutputNames.swiftFile(forSpecFile: path) == name)
    }

    @Test func swiftFile_ofDifferentPaths_isDifferent() {
        let alphabet = ["a", "+", "/", "%", "_", "2B", ".yml", ".yaml"]
        var paths = [""]
        for _ in 0..<4 { paths += paths.flatMap { path in alphabet.map { path + $0 } } }
        let files = Set(paths.filter { OutputNames.isSpecFile($0) && !$0.hasPrefix("/") })
        #expect(Set(files.map(OutputNames.swiftFile)).count == files.count)
        #expect(Set(files.map(OutputNames.swiftFile)).isDisjoint(with: OutputNames.fixed))
    }

    @Test(arguments: [
        ("api.yaml", true), ("a/b.yml", true), (".hidden.yaml", false), (".git/a.yaml", false), ("a.swift", false), ("yaml", false),
        ("a.yaml.bak", false),
    ])
    func specFile_isYAMLThatIsNotHidden(path: String, expected: Bool) {
        #expect(OutputNames.isSpecFile(path) == expected)
    }

    @Test func swiftFiles_endWithTheFixedOnes() {
        #expect(
            OutputNames.swiftFiles(forSpecFiles: ["api.yaml", "services/tasks.yaml"])
                == [
                    "api.swift", "services+tasks.swift", "_API.swift", "_Versions.swift", "_OpenAPI.swift", "_Docs.swift",
                    "_Policies.swift",
                ])
    }
}

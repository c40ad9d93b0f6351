import Foundation
import Testing

@testable import SekkeiTool

struct PackageNameTests {
    @Test(arguments: [("demo", "Demo"), ("Demo", "Demo"), ("my_shop2", "My_shop2"), ("Notes", "Notes"), ("class", "Class"), ("x", "X")])
    func name_thatIsValid_givesTheModule(text: String, module: String) throws {
        let name = try PackageName(text)
        #expect(name.text == text)
        #expect([name.module, name.api, name.tests] == [module, module + "API", module + "Tests"])
    }

    private static let grammar = "use ASCII letters, digits and '_', and begin with a letter"

    @Test(arguments: [
        ("", "the name is empty"), (String(repeating: "x", count: 51), "the name is longer than 50 characters"),
        ("my-notes", "'my-notes' cannot be a module: \(grammar), for example 'MyNotes'"),
        ("2shop", "'2shop' cannot be a module: \(grammar), for example 'shop'"), ("設計", "'設計' cannot be a module: \(grammar)"),
        ("a/b", "'a/b' cannot be a module: \(grammar), for example 'AB'"), ("_x", "'_x' cannot be a module: \(grammar), for example 'x'"),
        ("self", "'self' is a word of Swift's; choose another name"),
        ("task", "'task' cannot be a module: _Concurrency has a type 'Task'; choose another name"),
        ("Note", "'Note' cannot be a module: the new package has a type 'Note'; choose another name"),
        ("sekkei", "there is a module 'Sekkei' already, in Sekkei or in what it depends on; choose another name"),
        ("logging", "there is a module 'Logging' already, in Sekkei or in what it depends on; choose another name"),
        ("GRDB", "there is a module 'GRDB' already, in Sekkei or in what it depends on; choose another name"),
        ("foundation", "there is a module 'Foundation' already, in Sekkei or in what it depends on; choose another name"),
        ("Feature", "there is a module 'FeatureAPI' already, in Sekkei or in what it depends on; choose another name"),
    ])
    func name_thatCannotBe_isRefusedWithTheReason(text: String, reason: String) {
        #expect(throws: ToolFailure(reason)) { try PackageName(text) }
    }

    /// A target of this package that is missing in the table would break new packages of that name.
    @Test func modules_ofThisPackage_areAllKnown() throws {
        let manifest = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Package.swift").standardizedFileURL
        let text = try String(contentsOf: manifest, encoding: .utf8)
        let targets = text.matches(of: /[tT]arget\(\s*name: "(\w+)"/).map { String($0.1) }
        #expect(targets.count > 5)
        #expect(targets.filter { !KnownModules.contains($0) }.isEmpty)
    }
}

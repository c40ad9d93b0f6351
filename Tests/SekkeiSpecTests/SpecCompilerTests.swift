import Testing

@testable import SekkeiSpec

@Suite struct SpecCompilerTests {
    private static let ping = "services: { S: { summary: S, operations: { ping: { http: GET /, summary: Ping, auth: none } } } }\n"

    @Test func compilation_ofFilesInAnyOrder_sortsThemByPath() throws {
        let sources = ["z.yaml": "types: {}\n", "a/b.yaml": Self.ping, "api.yaml": Specs.head].map {
            SpecSource(path: $0.key, bytes: Array($0.value.utf8))
        }
        let compilation = SpecCompiler.compile(sources)
        #expect(compilation.sources.map(\.path) == ["a/b.yaml", "api.yaml", "z.yaml"])
        #expect(compilation.api?.files.map(\.path) == ["a/b.yaml", "api.yaml", "z.yaml"])
    }

    @Test func compilation_withWarningsOnly_hasAModel() {
        let compilation = Specs.compile("services: { S: { summary: S, operations: { ping: { http: GET /, auth: none } } } }\n")
        #expect(compilation.diagnostics.map(\.code) == [.missingSummary])
        #expect(compilation.api != nil)
    }

    @Test func section_withoutContent_declaresNothing() {
        #expect(Specs.compile("types:\nerrors:\nservices:\n").diagnostics.isEmpty)
    }

    @Test func faults_inSeveralFiles_areAllReportedInOneRun() {
        let sources = [("a.yaml", "sekki: 1\n"), ("b.yaml", "types: [\n"), ("c.yaml", "types: { A: { enum: [] } }\n")].map {
            SpecSource(path: $0.0, bytes: Array($0.1.utf8))
        }
        #expect(SpecCompiler.compile(sources).diagnostics.map { $0.span?.file } == ["a.yaml", "b.yaml", "c.yaml"])
    }

    @Test func unknownType_usedTwice_isReportedAtEachUse() {
        let diagnostics = Specs.compile(
            """
            types: { A: { properties: { x: Nope, y: list<Nope> } } }
            services: { S: { operations: { a: { http: GET /, summary: A, auth: none, returns: A } } } }
            """
        ).diagnostics
        #expect(diagnostics.map(\.code) == [.unknownType, .unknownType])
        #expect(diagnostics.map { $0.span?.start.column } == [32, 46])
    }

    @Test(arguments: [("en", "fr"), ("ja", "de")])
    func language_thatTheCatalogueLacks_needsAMessageForEachEntry(first: String, second: String) {
        let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: [\(first), \(second)] }\n"
        let missing = Specs.compile(raw: head + Self.ping).diagnostics
        #expect(missing.count == BuiltInCatalogue.errors.count)
        #expect(Set(missing.map(\.code)) == [.missingBuiltInMessage])
        let own = BuiltInCatalogue.errors.map { error in
            let isBare = error.name == "RATE_LIMIT_EXCEEDED"
            let details = isBare ? "" : error.details.map { "{\($0.name)}" }.joined(separator: " ")
            return "  \(error.name): { message: { \(second): 'Text \(details)' } }\n"
        }
        let compilation = Specs.compile(raw: head + "errors:\n" + own.joined() + Self.ping)
        #expect(compilation.diagnostics.isEmpty)
        let constraint = compilation.api?.constraintMessages.first?.message
        #expect(constraint?.texts.map(\.language) == [first, second])
        #expect(constraint?.text(in: second) == constraint?.text(in: first))
    }

    @Test func builtInError_withAnotherCodeAndStatus_keepsItsPlace() {
        let api = Specs.compile("errors: { BIZ_USER_ALREADY_EXISTS: { code: USR001, status: 422, description: Taken. } }\n" + Self.ping).api
        let entry = api?.errors[22]
        #expect(entry?.name == "BIZ_USER_ALREADY_EXISTS" && entry?.code == "USR001" && entry?.status == 422)
        #expect(entry?.message.texts.map(\.language) == ["en"])
    }

    @Test func error_withPrefixOfItsOwn_dropsItFromItsSwiftName() {
        let errors = """
            errors:
              HR_SALARY_HIDDEN: { code: HR001, status: 403, message: Hidden. }
              SALARY_FROZEN: { code: HR002, status: 409, message: Frozen. }
              HR_OTHER: { code: HR003, status: 409, message: Other., swiftName: Different }

            """
        let api = Specs.compile(errors + Self.ping).api
        #expect(api?.errors.suffix(3).map(\.swiftName) == ["SalaryHidden", "SalaryFrozen", "Different"])
    }

    @Test(arguments: [
        ("auth: none", Security.anonymous), ("auth: key", .schemes(["key"])), ("auth: [key, bearer]", .schemes(["key", "bearer"])),
        ("deprecated: false", .schemes(["bearer"])),
    ])
    func security_ofOperation_isItsOwnOrTheDefault(text: String, expected: Security) {
        let head = """
            auth: { bearer: { scheme: bearer }, key: { scheme: apiKey }, user: { properties: { id: int64 } } }
            defaults: { auth: bearer }

            """
        let operation = "services: { S: { summary: S, operations: { ping: { http: GET /, summary: Ping, \(text) } } } }\n"
        #expect(Specs.compile(head + operation).api?.operation("ping")?.security == expected)
    }

    @Test func readOnlyField_ofTypeUsedBothWays_staysInTheModel() throws {
        let api = try #require(
            Specs.compile(
                """
                types:
                  Base: { properties: { id: { type: int64, readOnly: true }, name: { type: string, default: x } } }
                  Both: { from: Base }
                  Answer: { from: Base }
                services:
                  S:
                    operations:
                      a: { http: POST /, summary: A, auth: none, body: Both, returns: Both }
                      b: { http: GET /, summary: B, auth: none, returns: Answer }
                """
            ).api)
        let both = try #require(api.type(named: "Both"))
        #expect(both.isRequest && both.isResponse)
        #expect(both.properties.map(\.name) == ["id", "name"])
        #expect(both.properties.map(\.isRequired) == [true, false])
        #expect(api.type(named: "Answer")?.properties.map(\.isRequired) == [true, true])
    }

    @Test func location_withParameterNamedLikeAField_isAccepted() {
        let text = """
            types: { Part: { properties: { thing_id: int64, id: int64 } } }
            services:
              S:
                path: /things/{thing_id}/parts
                operations:
                  getPart: { http: "GET /{part_id}", summary: G, auth: none, path: { part_id: int64, thing_id: int64 }, returns: Part }
                  addPart:
                    http: POST /
                    summary: Add
                    auth: none
                    path: { thing_id: int64 }
                    returns: { status: 201, body: Part, location: getPart }
            """
        let api = Specs.compile(text).api
        #expect(api?.operation("getPart")?.pathParameters.map(\.name) == ["thing_id", "part_id"])
        #expect(api?.operation("addPart")?.returns.location == "getPart")
    }
}

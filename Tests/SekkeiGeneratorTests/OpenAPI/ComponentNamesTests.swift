import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct ComponentNamesTests {
    @Test func name_isTheFirstCandidateThatIsFree() {
        var names = TakenNames(["Task"])
        #expect(names.take(["Task", "OtherTask"]) == "OtherTask")
        #expect(names.take(["Task", "OtherTask"]) == "OtherTask2")
        #expect(names.take(["Task", "OtherTask"]) == "OtherTask3")
        #expect(names.take(["Free"]) == "Free")
    }

    @Test func envelopes_ofEqualContent_areOne() {
        let names = ComponentNames(api: SampleAPI.api).envelopes.map(\.name)
        #expect(names == ["TaskPageEnvelope", "TaskEnvelope", "StringListEnvelope", "NodeEnvelope", "EmptyEnvelope"])
    }

    @Test func envelopes_ofContentThatDiffersInAConstraint_areTwo() {
        var api = SampleAPI.api
        var operation = api.services[1].operations[0]
        operation.name = "listShortNames"
        operation.returns.body?.constraints.maxItems = 3
        api.services[1].operations.append(operation)
        let names = ComponentNames(api: api).envelopes.map(\.name)
        #expect(names.contains("StringListEnvelope"))
        #expect(names.contains("ListShortNamesEnvelope"))
    }

    @Test func details_haveASchemaWhereThereAreAny() {
        #expect(ComponentNames(api: SampleAPI.api).details == ["BIZ_TASK_CLOSED": "TaskClosedDetails"])
    }

    @Test(arguments: [(404, "NotFound_BIZ002"), (414, "URITooLong_BIZ002"), (499, "ClientError_BIZ002"), (599, "ServerError_BIZ002")])
    func response_isNamedAfterStatusAndCodes(status: Int, name: String) {
        let errors = SampleErrors.all.filter { $0.code == "BIZ002" }
        #expect(ErrorResponse(status: status, errors: errors).name == name)
    }
}

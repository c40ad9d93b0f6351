import Foundation
import Testing

struct ListCommandTests {
    private static let spec = [
        "api.yaml": """
        sekkei: 1
        api: { title: Office, version: 1.0.0, languages: [en, ja] }
        auth:
          bearer: { scheme: bearer }
          apiKey: { scheme: apiKey, in: header, name: X-API-Key }
          user: { properties: { id: int64, role: string } }
          roles: user.role
        defaults: { auth: [bearer, apiKey] }

        """,
        "services/rooms.yaml": """
        services:
          Rooms:
            path: /rooms
            description: Meeting rooms.
            operations:
              listRooms: { http: GET /, summary: { en: List rooms, ja: 会議室の一覧 }, auth: none }
              deleteRoom: { http: "DELETE /{id}", summary: { en: Delete, ja: 削除 }, path: { id: int64 }, roles: [admin, staff] }
          Desks:
            path: /desks
            description: Desks.
            operations:
              listDesks: { http: GET /, summary: List desks, auth: [bearer], deprecated: true }

        """,
    ]

    private static func run(_ options: String...) throws -> Workspace.Run {
        try Workspace(spec: spec).run(["list"] + options)
    }

    @Test func operations_areAnAlignedTable() throws {
        let run = try Self.run()
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                METHOD  PATH         OPERATION   SERVICE  AUTH            ROLES         SUMMARY
                GET     /rooms       listRooms   Rooms    none                          List rooms
                DELETE  /rooms/{id}  deleteRoom  Rooms    bearer, apiKey  admin, staff  Delete
                GET     /desks       listDesks   Desks    bearer                        (deprecated) List desks

                """)
    }

    @Test(arguments: [
        (["--service", "Desks"], ["listDesks"]), (["--service", "rooms", "--method", "get"], ["listRooms"]),
        (["--service", "Desks", "--service", "Rooms"], ["listRooms", "deleteRoom", "listDesks"]), (["--auth", "none"], ["listRooms"]),
        (["--auth", "apiKey"], ["deleteRoom"]), (["--role", "staff"], ["deleteRoom"]), (["--method", "PUT"], []),
    ])
    func filters_leaveWhatIsAskedFor(options: [String], names: [String]) throws {
        let run = try Workspace(spec: Self.spec).run(["list", "--format", "json"] + options)
        let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        #expect(array?.compactMap { $0["operation"] as? String } == names)
    }

    @Test func json_hasEveryMember() throws {
        let run = try Self.run("--format", "json", "--service", "Rooms", "--method", "DELETE", "--language", "ja")
        let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        let operation = try #require(array?.first)
        #expect(operation["path"] as? String == "/rooms/{id}")
        #expect(operation["auth"] as? [String] == ["bearer", "apiKey"])
        #expect(operation["roles"] as? [String] == ["admin", "staff"])
        #expect(operation["summary"] as? String == "削除")
        #expect(operation["deprecated"] as? Bool == false)
        #expect(operation["file"] as? String == "spec/services/rooms.yaml")
        #expect(operation["line"] as? Int == 7)
    }

    @Test func nothingLeft_isSaid() throws {
        #expect(try Self.run("--method", "PUT").output == "no operation\n")
    }

    @Test(arguments: [
        (["--service", "Room"], "there is no service 'Room'; did you mean 'Rooms'? the spec has Rooms, Desks"),
        (["--language", "fr"], "there is no language 'fr'; the spec has en, ja"),
        (["--auth", "oidc"], "there is no security scheme 'oidc'; the spec has bearer, apiKey, none"),
        (["--role", "boss"], "there is no role 'boss'; the spec has admin, staff"),
    ])
    func unknownName_exitsWith2AndWhatThereIs(options: [String], message: String) throws {
        let run = try Workspace(spec: Self.spec).run(["list"] + options)
        #expect(run.status == 2)
        #expect(run.errors == "error: \(message)\n")
    }

    @Test func faultySpec_exitsWith1() throws {
        let run = try Workspace(spec: ["api.yaml": "sekkei: 2\n"]).run("list")
        #expect(run.status == 1)
        #expect(run.output.isEmpty && run.errors.contains("[SK0108]"))
    }
}

extension StarterPackage {
    var readme: String {
        """
        # \(name.text)

        The YAML files in `spec/` are the API: `swift build` turns them into types, routing, validation, the response envelope and
        the OpenAPI document, with Sekkei. What is left to write is the service.

        ```sh
        swift run      # serves http://127.0.0.1:8080; PORT=9000 chooses another port
        swift test     # starts servers on free ports and calls them
        ```

        Needed: Swift 6.2, and the headers of libyaml (`apt-get install libyaml-dev`, `brew install libyaml`).

        ```sh
        curl -s -H 'Content-Type: application/json' -d '{"text":"Water the plants"}' http://127.0.0.1:8080/api/v1/notes
        curl -s -H 'Accept-Language: ja' -H 'Content-Type: application/json' -d '{"text":""}' http://127.0.0.1:8080/api/v1/notes
        curl -s http://127.0.0.1:8080/openapi.json
        ```

        | where | what |
        |---|---|
        | `spec/` | the API, the source of truth, and the source folder of the module `\(name.api)` |
        | `Sources/\(name.module)/NoteStore.swift` | the service, against the protocol that the build generates |
        | `Sources/\(name.module)/Server.swift` | the program |
        | `Tests/\(name.tests)/` | calls over HTTP |

        To add an operation, write it in `spec/services/notes.yaml`; the build then names the method that is missing.
        A mistake in the spec stops the build at its line, and `sekkei explain` says what the code behind it means:

        ```sh
        swift package --allow-writing-to-package-directory sekkei check
        swift package --allow-writing-to-package-directory sekkei explain SK0201
        ```

        """
    }
}

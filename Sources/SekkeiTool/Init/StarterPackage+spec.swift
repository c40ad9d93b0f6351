extension StarterPackage {
    var apiSpec: String {
        """
        sekkei: 1
        api:
          title: \(name.module)
          version: 1.0.0
          basePath: /api
          languages: [en, ja]
        versions:
          default: v1
          v1: { current: true, released: 2026-01-01 }
        # Anybody may call. With an authenticator this becomes a list of schemes.
        defaults: { auth: none }

        """
    }

    var errorsSpec: String {
        """
        errors:
          BIZ_NOTEBOOK_FULL:
            code: BIZ010
            status: 409
            details: { limit: int32 }
            message:
              en: There are {limit} notes already; delete one first.
              ja: メモは {limit} 件までです。先に 1 件削除してください。

        """
    }

    var notesSpec: String {
        """
        types:
          Note:
            description: { en: Something worth remembering., ja: 覚えておきたいこと。 }
            properties:
              id:   { type: int64, readOnly: true, example: 1 }
              text: { type: string, minLength: 1, maxLength: 200, example: Water the plants }
              done: { type: boolean, default: false }
          # What is read-only drops out of what is sent, and what has a default may be absent.
          CreateNote: { from: Note }
          UpdateNote: { from: Note, partial: true, minProperties: 1 }

        services:
          Notes:
            path: /notes
            description: { en: Notes that are kept in memory., ja: メモリに保存されるメモ。 }
            operations:
              listNotes:
                http: GET /
                summary: { en: List notes, ja: メモ一覧 }
                paginate: { style: page, defaultSize: 20, maxSize: 100 }
                returns: list<Note>
              createNote:
                http: POST /
                summary: { en: Take a note, ja: メモの作成 }
                body: CreateNote
                returns: { status: 201, body: Note, location: getNote }
                errors: [BIZ_NOTEBOOK_FULL]
              getNote:
                http: GET /{note_id}
                summary: { en: Get a note, ja: メモの取得 }
                path: { note_id: int64 }
                returns: Note
                errors: [BIZ_RESOURCE_NOT_FOUND]
              updateNote:
                http: PATCH /{note_id}
                summary: { en: Change a note, ja: メモの変更 }
                path: { note_id: int64 }
                body: UpdateNote
                returns: Note
                errors: [BIZ_RESOURCE_NOT_FOUND]
              deleteNote:
                http: DELETE /{note_id}
                summary: { en: Delete a note, ja: メモの削除 }
                path: { note_id: int64 }
                errors: [BIZ_RESOURCE_NOT_FOUND]

        """
    }
}

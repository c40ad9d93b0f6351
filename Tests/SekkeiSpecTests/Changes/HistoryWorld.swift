/// What the examples about older versions speak of.
enum HistoryWorld {
    static let text = """
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64, role: { type: string, enum: [admin, staff] }, site: Site } }
          roles: user.role
        errors:
          BIZ_TASK_CLOSED: { code: BIZ010, status: 409, details: { task_id: int64 }, message: "The task {task_id} is closed." }
          BIZ_TASK_LOST: { code: BIZ011, status: 409, details: { reason: Reason }, message: The task is lost. }
        types:
          Site: { description: A place., properties: { address: string } }
          Reason: { description: Why., properties: { topic: string, words: string } }
          TaskStatus: { description: Its state., enum: [open, closed, paused] }
          Task:
            description: A piece of work.
            properties:
              id: { type: int64, readOnly: true }
              title: { type: string, minLength: 1, maxLength: 200 }
              priority: { type: int32, minimum: 1, maximum: 4, default: 2 }
              share: decimal
              color: string
              status: TaskStatus
              assignee_id: int64
              full_name: string
              nick_name: string
              tags: { type: list<string>, maxItems: 20, uniqueItems: true }
              labels: { type: map<string>, maxProperties: 20, minProperties: 1 }
              step: { type: int32, exclusiveMinimum: 0, exclusiveMaximum: 9, multipleOf: 2 }
              code: { type: string, pattern: "^[A-Z]+$" }
              level: { type: string, enum: [admin, staff] }
              points: { type: list<int32>, minItems: 1 }
          UpdateTask: { from: Task, partial: true }
          Note: { description: A note., properties: { body: string } }
          PatchNote: { from: Note, partial: true }
          Card: { description: A card., properties: { id: int64, front: string, back: string } }
          CardFront: { from: Card, pick: [front] }
        services:
          Tasks:
            description: Work.
            operations:
              listTasks: { http: GET /tasks, summary: List, query: { limit?: { type: int32, default: 20 } }, returns: list<Task> }
              getTask: { http: "GET /tasks/{task_id}", summary: Get, path: { task_id: int64 }, returns: Task, errors: [BIZ_TASK_LOST] }
              createTask: { http: POST /tasks, summary: Make, body: Task, returns: Task, errors: [BIZ_TASK_CLOSED] }
              updateTask: { http: "PATCH /tasks/{task_id}", summary: Change, path: { task_id: int64 }, body: UpdateTask, returns: Task }
              addNote: { http: POST /notes, summary: Note, body: PatchNote, returns: Note }
          Cards:
            description: Cards.
            operations:
              getCard: { http: "GET /cards/{card_id}", summary: Get, path: { card_id: int64 }, returns: Card }
              putFront: { http: PUT /front, summary: Put, body: CardFront }

        """
}

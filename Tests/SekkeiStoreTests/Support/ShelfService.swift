import Sekkei
import StoreAPI

/// The service of the store API, on a shelf.
struct ShelfService: BooksService, BooksV1Operations {
    let shelf: Shelf

    // MARK: - Reading

    func listBooks(query: ListBooksQuery, page: PageRequest<ListBooksSort>, context: Context<Caller>) async throws -> Page<Book> {
        let team = context.caller.teamID
        return try await shelf.read("listBooks") { state in
            let books = state.books.values.filter { state.teams[$0.id] == team && query.room?.contains($0.room) ?? true }
            let sorted = books.sorted { $0.id < $1.id }
            return Page(items: Array(sorted.dropFirst(page.offset).prefix(page.size)), total: sorted.count, for: page)
        }
    }

    func getBook(bookID: Int64, context: Context<Caller>) async throws -> Book {
        let team = context.caller.teamID
        return try await shelf.read("getBook") { try Self.book(bookID, team, $0) }
    }

    func booksOfRoom(room: Room, context: Context<Caller>) async throws -> BooksOfRoomResult {
        let team = context.caller.teamID
        return try await shelf.read("booksOfRoom") { state in
            let count = state.books.values.filter { state.teams[$0.id] == team && $0.room == room }.count
            return BooksOfRoomResult(body: Notice(text: room.rawValue, count: Int64(count)), xRoom: room)
        }
    }

    func readNotice(context: RequestContext) async throws -> Notice {
        let language = context.language
        return try await shelf.read("readNotice") { Notice(text: language, count: Int64($0.books.count)) }
    }

    func walkBooks(page: CursorRequest<NoSort>, context: Context<Caller>) async throws -> CursorPage<Book> {
        let start = page.after.flatMap { Int($0.values[0]) } ?? 0
        return try await shelf.read("walkBooks") { state in
            let books = state.books.values.sorted { $0.id < $1.id }.dropFirst(start)
            let next = books.count > page.size ? Cursor([String(start + page.size)]) : nil
            return CursorPage(items: Array(books.prefix(page.size)), next: next, for: page)
        }
    }

    // MARK: - Changing

    func addBook(body: CreateBook, context: Context<Caller>) async throws -> Book {
        let team = context.caller.teamID
        return try await shelf.change("addBook") { state in
            if body.name == "taken" { throw BookTaken(name: body.name) }
            if body.name == "forbidden" { throw BuiltInError.resourceNotFound }
            state.lastID += 1
            let book = Book(id: state.lastID, rowVersion: 1, name: body.name, room: body.room, note: body.note)
            state.books[book.id] = book
            state.teams[book.id] = team
            return book
        }
    }

    func changeBook(bookID: Int64, body: ChangeBook, context: Context<Caller>) async throws -> Book {
        let team = context.caller.teamID
        return try await shelf.change("changeBook") { state in
            var book = try Self.book(bookID, team, state)
            // Of numbers the greatest stays, so that tests can tell an older state from a newer one.
            let name: String = body.name.applied(to: book.name)
            if Int(name) ?? .max >= Int(book.name) ?? 0 { book.name = name }
            book.rowVersion += 1
            state.books[bookID] = book
            return book
        }
    }

    func dropBook(bookID: Int64, context: Context<Caller>) async throws {
        let team = context.caller.teamID
        try await shelf.change("dropBook") { state in
            _ = try Self.book(bookID, team, state)
            state.books[bookID] = nil
        }
    }

    func swapBook(bookID: Int64, context: Context<Caller>) async throws -> Book {
        let team = context.caller.teamID
        return try await shelf.change("swapBook") { state in
            var book = try Self.book(bookID, team, state)
            book.name = String(book.name.reversed())
            state.books[bookID] = book
            return book
        }
    }

    private static func book(_ id: Int64, _ team: Int64, _ state: Shelf.State) throws -> Book {
        guard let book = state.books[id], state.teams[id] == team else { throw BuiltInError.resourceNotFound }
        return book
    }
}

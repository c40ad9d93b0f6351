#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The system's functions under names that nothing else here has.

/// Ends the process.
func exit(withStatus status: Int32) -> Never {
    exit(status)
}

func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, base, count)
}

func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, base, count)
}

/// Whether this process may read a file or list a folder; where not, ``lastSystemError`` says why.
func systemCanRead(_ path: String) -> Bool { access(path, R_OK) == 0 }

/// What the last failed system call says.
var lastSystemError: String { String(cString: strerror(errno)) }

/// Distinguishes this process from others that write beside it.
var processID: Int32 { getpid() }

/// Whether a process lives; one of another user does, too.
func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

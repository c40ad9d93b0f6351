#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Random numbers without a system call: xoshiro256**, with one state per thread that the system has seeded.
///
/// The 256 bits of state are what keeps the ids of many threads and machines apart; a shorter state could repeat.
/// The numbers can be predicted from earlier ones. A value must not leave the thread that asked for it.
struct ThreadRandom: RandomNumberGenerator {
    private let state: UnsafeMutablePointer<UInt64>

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let failure = pthread_key_create(&key) { state in
            #if canImport(Darwin)
                state.deallocate()
            #else
                state?.deallocate()
            #endif
        }
        precondition(failure == 0, "the process has no room for another thread-specific value")
        return key
    }()

    /// The generator of the running thread.
    static var current: ThreadRandom {
        if let state = pthread_getspecific(key) { return ThreadRandom(state: state.assumingMemoryBound(to: UInt64.self)) }
        return seeded()
    }

    private static func seeded() -> ThreadRandom {
        var system = SystemRandomNumberGenerator()
        let state = UnsafeMutablePointer<UInt64>.allocate(capacity: 4)
        for word in 0..<4 { (state + word).initialize(to: system.next()) }
        // A state of nothing but zeros would never leave zero.
        state[0] |= 1
        let failure = pthread_setspecific(key, state)
        precondition(failure == 0, "the thread has no room for its random state")
        return ThreadRandom(state: state)
    }

    mutating func next() -> UInt64 {
        let product = state[1] &* 5
        let result = (product &<< 7 | product &>> 57) &* 9
        let shifted = state[1] &<< 17
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= shifted
        state[3] = state[3] &<< 45 | state[3] &>> 19
        return result
    }
}

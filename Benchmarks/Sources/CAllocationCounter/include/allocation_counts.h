#ifndef ALLOCATION_COUNTS_H
#define ALLOCATION_COUNTS_H

#include <stdint.h>

/// The variable that names the file of the counts. Where it is not set nothing is counted.
#define ALLOCATION_COUNTS_VARIABLE "ALLOCATION_COUNTS"

/// What the file holds: totals of all threads since the program began.
struct allocation_counts {
    /// Blocks that were asked for; a block that `realloc` makes larger or smaller counts once more.
    uint64_t blocks;
    /// Bytes that were asked for, without the allocator's own.
    uint64_t bytes;
    /// Blocks that were given back.
    uint64_t freed;
};

#endif

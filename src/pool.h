/* pool: the same work on many items, on several threads, with results in order.
 *
 * In: a number of items and two functions.  Out: `work` was called once for
 * each item, on any thread; `done` once for each result, in the order of the
 * items and never twice at a time.  Without an order of their own only a few results wait in memory. */
#ifndef PT2PD_POOL_H
#define PT2PD_POOL_H

#include "str.h"

typedef struct {
	Buf out, err, rows, sites; /* for stdout, stderr, --rows and --sites */
	bool changed, failed;
	size_t ndiags;
} PoolResult;

/* In which order items are worked on. */
typedef struct {
	const size_t *order;      /* all items, each behind those that it needs */
	const size_t *first_need; /* of each item: where its needs start; one more than there are items */
	const size_t *needs;      /* items that must be finished before it starts */
} PoolOrder;

typedef struct {
	void *(*worker_new)(void *shared);
	void (*worker_free)(void *worker);
	void (*work)(const void *context, void *worker, size_t item, PoolResult *result);
	void (*done)(void *sink, const PoolResult *result);
	const void *context; /* shared by all workers, so const */
	void *shared;        /* for worker_new: what workers share and guard themselves */
	void *sink;
	const PoolOrder *order; /* NULL: as they come */
} PoolTask;

void pool_run(const PoolTask *task, size_t items, unsigned jobs);

#endif

/* pool: slots for results; whoever completes the oldest passes on all that are ready. */
#include "pool.h"

#include <pthread.h>
#include <stdlib.h>

enum {
	AHEAD = 8,   /* results that may wait, for each thread */
	WINDOW = 64, /* how far behind an item that must wait another one is looked for */
};

typedef struct {
	PoolResult result;
	bool started, ready;
} Slot;

typedef struct {
	const PoolTask *task;
	size_t items, next, passed; /* the next place to start from, and the next item to pass on */
	Slot *slots;                /* of each item; without an order a ring of them */
	size_t nslots;
	pthread_mutex_t lock;
	pthread_cond_t change;
} Pool;

static void result_free(PoolResult *result)
{
	buf_free(&result->out);
	buf_free(&result->err);
	buf_free(&result->rows);
	buf_free(&result->sites);
	*result = (PoolResult){0};
}

/* Called with the lock held, so `done` never runs twice at a time. */
static void pass_on(Pool *pool)
{
	while (pool->passed < pool->items) {
		Slot *slot = &pool->slots[pool->passed % pool->nslots];
		if (!slot->ready)
			break;
		pool->task->done(pool->task->sink, &slot->result);
		result_free(&slot->result);
		if (!pool->task->order)
			slot->ready = false;
		pool->passed++;
	}
	pthread_cond_broadcast(&pool->change);
}

static bool needs_are_met(const Pool *pool, size_t item)
{
	const PoolOrder *o = pool->task->order;
	for (size_t i = o->first_need[item]; i < o->first_need[item + 1]; i++)
		if (!pool->slots[o->needs[i]].ready)
			return false;
	return true;
}

/* The next item that may start; SIZE_MAX when all that are left must wait. */
static size_t choose(Pool *pool)
{
	const PoolOrder *o = pool->task->order;
	if (!o)
		return pool->next - pool->passed < pool->nslots ? pool->next++ : SIZE_MAX;
	while (pool->next < pool->items && pool->slots[o->order[pool->next]].started)
		pool->next++;
	for (size_t i = pool->next; i < pool->items && i < pool->next + WINDOW; i++) {
		Slot *slot = &pool->slots[o->order[i]];
		if (slot->started || !needs_are_met(pool, o->order[i]))
			continue;
		slot->started = true;
		return o->order[i];
	}
	return SIZE_MAX;
}

static void *work_loop(void *arg)
{
	Pool *pool = arg;
	void *worker = pool->task->worker_new(pool->task->shared);
	pthread_mutex_lock(&pool->lock);
	while (pool->next < pool->items) {
		size_t item = choose(pool);
		if (item == SIZE_MAX) {
			if (pool->next < pool->items)
				pthread_cond_wait(&pool->change, &pool->lock);
			continue;
		}
		Slot *slot = &pool->slots[item % pool->nslots];
		pthread_mutex_unlock(&pool->lock);
		pool->task->work(pool->task->context, worker, item, &slot->result);
		pthread_mutex_lock(&pool->lock);
		slot->ready = true;
		pass_on(pool);
	}
	pthread_mutex_unlock(&pool->lock);
	pool->task->worker_free(worker);
	return NULL;
}

void pool_run(const PoolTask *task, size_t items, unsigned jobs)
{
	Pool pool = {.task = task, .items = items, .nslots = task->order ? items + 1 : (size_t)jobs * AHEAD};
	pool.slots = memset(xmalloc(pool.nslots * sizeof(Slot)), 0, pool.nslots * sizeof(Slot));
	pthread_mutex_init(&pool.lock, NULL);
	pthread_cond_init(&pool.change, NULL);
	/* This thread works too; where no other can be had it does all. */
	pthread_t *threads = xmalloc(jobs * sizeof *threads);
	unsigned started = 0;
	while (started + 1 < jobs && pthread_create(&threads[started], NULL, work_loop, &pool) == 0)
		started++;
	work_loop(&pool);
	for (unsigned i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	pthread_mutex_destroy(&pool.lock);
	pthread_cond_destroy(&pool.change);
	free(threads);
	free(pool.slots);
}

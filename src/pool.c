/* pool: a ring of results; whoever completes the oldest passes on all that are ready. */
#include "pool.h"

#include <pthread.h>
#include <stdlib.h>

enum { AHEAD = 8 }; /* results that may wait, for each thread */

typedef struct {
	PoolResult result;
	bool ready;
} Slot;

typedef struct {
	const PoolTask *task;
	size_t items, next, passed; /* the next item to start, and to pass on */
	Slot *ring;
	size_t nring;
	pthread_mutex_t lock;
	pthread_cond_t room;
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
	for (;;) {
		Slot *slot = &pool->ring[pool->passed % pool->nring];
		if (!slot->ready)
			break;
		pool->task->done(pool->task->sink, &slot->result);
		result_free(&slot->result);
		slot->ready = false;
		pool->passed++;
	}
	pthread_cond_broadcast(&pool->room);
}

static void *work_loop(void *arg)
{
	Pool *pool = arg;
	void *worker = pool->task->worker_new();
	pthread_mutex_lock(&pool->lock);
	while (pool->next < pool->items) {
		if (pool->next - pool->passed >= pool->nring) {
			pthread_cond_wait(&pool->room, &pool->lock);
			continue;
		}
		size_t item = pool->next++;
		Slot *slot = &pool->ring[item % pool->nring];
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
	Pool pool = {.task = task, .items = items, .nring = (size_t)jobs * AHEAD};
	pool.ring = memset(xmalloc(pool.nring * sizeof(Slot)), 0, pool.nring * sizeof(Slot));
	pthread_mutex_init(&pool.lock, NULL);
	pthread_cond_init(&pool.room, NULL);
	/* This thread works too; where no other can be had it does all. */
	pthread_t *threads = xmalloc(jobs * sizeof *threads);
	unsigned started = 0;
	while (started + 1 < jobs && pthread_create(&threads[started], NULL, work_loop, &pool) == 0)
		started++;
	work_loop(&pool);
	for (unsigned i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	pthread_cond_destroy(&pool.room);
	pthread_mutex_destroy(&pool.lock);
	free(threads);
	free(pool.ring);
}

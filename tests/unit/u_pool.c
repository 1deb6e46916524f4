/* pool: every item once, results in order, needs before those that need them. */
#include "unit.h"

#include "pool.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { ITEMS = 300 };

typedef struct {
	pthread_mutex_t lock;
	size_t calls[ITEMS];
	size_t clock, finished[ITEMS]; /* when each was finished, from 1 */
	size_t passed;                 /* results that came, in order */
	const PoolOrder *order;
	bool early; /* an item started before what it needs was finished */
} Shared;

static void *worker_new(void *shared) { return shared; }
static void worker_free(void *worker) { (void)worker; }

static void work(const void *context, void *worker, size_t item, PoolResult *result)
{
	(void)context;
	Shared *s = worker;
	pthread_mutex_lock(&s->lock);
	s->calls[item]++;
	for (size_t i = s->order ? s->order->first_need[item] : 0; s->order && i < s->order->first_need[item + 1]; i++)
		s->early |= s->finished[s->order->needs[i]] == 0;
	pthread_mutex_unlock(&s->lock);
	buf_printf(&result->out, "%zu", item);
	pthread_mutex_lock(&s->lock);
	s->finished[item] = ++s->clock;
	pthread_mutex_unlock(&s->lock);
}

static void done(void *sink, const PoolResult *result)
{
	Shared *s = sink;
	char wanted[32];
	snprintf(wanted, sizeof wanted, "%zu", s->passed);
	assert_string_equal(result->out.p, wanted);
	s->passed++;
}

static void run(Shared *s, unsigned jobs, const PoolOrder *order)
{
	*s = (Shared){.order = order};
	pthread_mutex_init(&s->lock, NULL);
	PoolTask task = {.worker_new = worker_new,
			 .worker_free = worker_free,
			 .work = work,
			 .done = done,
			 .shared = s,
			 .sink = s,
			 .order = order};
	pool_run(&task, ITEMS, jobs);
	pthread_mutex_destroy(&s->lock);
	assert_int_equal(s->passed, ITEMS);
	for (size_t i = 0; i < ITEMS; i++)
		assert_int_equal(s->calls[i], 1);
}

static void passes_results_on_in_order(void **state)
{
	(void)state;
	static const unsigned jobs[] = {1, 2, 7};
	for (size_t i = 0; i < ARRAY_LEN(jobs); i++) {
		Shared s;
		run(&s, jobs[i], NULL);
	}
}

/* Each item needs the next two: the last one must be worked on first. */
static void waits_for_needs(void **state)
{
	(void)state;
	size_t order[ITEMS], first_need[ITEMS + 1], needs[2 * ITEMS], n = 0;
	for (size_t i = 0; i < ITEMS; i++) {
		order[i] = ITEMS - 1 - i;
		first_need[i] = n;
		for (size_t k = i + 1; k < i + 3 && k < ITEMS; k++)
			needs[n++] = k;
	}
	first_need[ITEMS] = n;
	PoolOrder given = {order, first_need, needs};
	static const unsigned jobs[] = {1, 2, 7};
	for (size_t i = 0; i < ARRAY_LEN(jobs); i++) {
		Shared s;
		run(&s, jobs[i], &given);
		assert_false(s.early);
		assert_int_equal(s.finished[ITEMS - 1], 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(passes_results_on_in_order),
					   cmocka_unit_test(waits_for_needs)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}

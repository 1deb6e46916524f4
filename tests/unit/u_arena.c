/* arena: alignment, zeroed memory, blocks kept over a reset. */
#include "unit.h"

#include "arena.h"

static void memory_is_zeroed_and_aligned(void **state)
{
	(void)state;
	Arena arena = {0};
	for (size_t size = 0; size < 3000; size++) {
		unsigned char *p = arena_alloc(&arena, size);
		assert_int_equal((uintptr_t)p % 16, 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xFF, size);
	}
	arena_free(&arena);
}

static void memory_is_zeroed_after_reset(void **state)
{
	(void)state;
	Arena arena = {0};
	for (int round = 0; round < 3; round++) {
		unsigned char *big = arena_alloc(&arena, 1 << 20), *small = arena_alloc(&arena, 10);
		assert_int_equal(big[0] | big[(1 << 20) - 1] | small[9], 0);
		memset(big, 1, 1 << 20);
		memset(small, 1, 10);
		arena_reset(&arena);
	}
	arena_free(&arena);
}

static void copies_strings(void **state)
{
	(void)state;
	Arena arena = {0};
	assert_string_equal(arena_strndup(&arena, "torch.nn", 5), "torch");
	assert_string_equal(arena_strndup(&arena, NULL, 0), "");
	assert_string_equal(arena_printf(&arena, "%s.%d", "x", 7), "x.7");
	arena_free(&arena);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(memory_is_zeroed_and_aligned),
		cmocka_unit_test(memory_is_zeroed_after_reset),
		cmocka_unit_test(copies_strings),
	};
	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}

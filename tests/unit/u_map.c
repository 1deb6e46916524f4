/* map: set, overwrite, many keys, clear. */
#include "unit.h"

#include "arena.h"
#include "map.h"

static void stores_the_last_value(void **state)
{
	(void)state;
	Map map = {0};
	assert_int_equal(map_get(&map, STR("a")), MAP_NONE);
	map_set(&map, STR("a"), 1);
	map_set(&map, STR("a"), 2);
	map_set(&map, STR(""), 3);
	assert_int_equal(map_get(&map, STR("a")), 2);
	assert_int_equal(map_get(&map, STR("")), 3);
	assert_int_equal(map.n, 2);
	map_free(&map);
}

static void holds_many_keys(void **state)
{
	(void)state;
	Map map = {0};
	Arena arena = {0};
	for (uint32_t i = 0; i < 5000; i++)
		map_set(&map, str_c(arena_printf(&arena, "key%u", i)), i);
	assert_int_equal(map.n, 5000);
	for (uint32_t i = 0; i < 5000; i++)
		assert_int_equal(map_get(&map, str_c(arena_printf(&arena, "key%u", i))), i);
	assert_int_equal(map_get(&map, STR("key5000")), MAP_NONE);
	map_clear(&map);
	assert_int_equal(map.n, 0);
	assert_int_equal(map_get(&map, STR("key7")), MAP_NONE);
	map_set(&map, STR("key7"), 9);
	assert_int_equal(map_get(&map, STR("key7")), 9);
	map_free(&map);
	arena_free(&arena);
}

static void keys_are_bytes(void **state)
{
	(void)state;
	Map map = {0};
	map_set(&map, STR("a\0b"), 1);
	assert_int_equal(map_get(&map, STR("a\0c")), MAP_NONE);
	assert_int_equal(map_get(&map, STR("a")), MAP_NONE);
	assert_int_equal(map_get(&map, STR("a\0b")), 1);
	map_free(&map);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stores_the_last_value),
		cmocka_unit_test(holds_many_keys),
		cmocka_unit_test(keys_are_bytes),
	};
	return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}

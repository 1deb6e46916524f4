/* diag: the table, and messages of at most 100 characters. */
#include "unit.h"

#include "diag.h"

static size_t characters(const char *s)
{
	size_t n = 0;
	for (; *s; s++)
		n += ((unsigned char)*s & 0xC0) != 0x80;
	return n;
}

static void expect(const Diag *diag, const char *want)
{
	Buf out = {0};
	diag_message(diag, &out);
	assert_string_equal(out.p, want);
	assert_true(characters(out.p) <= 100);
	buf_free(&out);
}

static void table_is_complete(void **state)
{
	(void)state;
	for (size_t i = 0; i < diag_count; i++) {
		assert_ptr_equal(diag_info(diag_table[i].id), &diag_table[i]);
		assert_true(i == 0 || diag_table[i - 1].id < diag_table[i].id);
		assert_true(strlen(diag_table[i].title) > 0 && strlen(diag_table[i].why) > 0);
		Buf out = {0};
		Diag diag = {.id = diag_table[i].id};
		diag_message(&diag, &out);
		assert_true(str_ends(buf_str(&out), str_c(diag_table[i].advice)));
		buf_free(&out);
	}
	assert_null(diag_info(0));
	assert_null(diag_info(9999));
}

static void takes_its_own_text(void **state)
{
	(void)state;
	expect(&(Diag){.id = 2001, .subject = "torch.full.name", .text = "no such argument; remove it"},
	       "torch.full.name: no such argument; remove it");
	expect(&(Diag){.id = 2001, .text = "a\nb\x1b[1m"}, "a b [1m");
	expect(&(Diag){.id = 1}, "cannot read the file; check the path and its mode");
}

#define TEN "0123456789"
#define FIFTY TEN TEN TEN TEN TEN
#define SEVEN_E "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"

static void is_short(void **state)
{
	(void)state;
	/* Advice is dropped as a whole, what happened is cut. */
	expect(&(Diag){.id = 2001, .text = FIFTY TEN "; " FIFTY}, FIFTY TEN);
	expect(&(Diag){.id = 2001, .text = FIFTY TEN "; " TEN TEN TEN "01234567"},
	       FIFTY TEN "; " TEN TEN TEN "01234567");
	expect(&(Diag){.id = 2001, .text = FIFTY FIFTY}, FIFTY FIFTY);
	expect(&(Diag){.id = 2001, .text = FIFTY FIFTY "x"}, FIFTY TEN TEN TEN TEN "0123456...");
	expect(&(Diag){.id = 2001, .subject = FIFTY TEN, .text = FIFTY}, FIFTY ": " TEN TEN TEN TEN "01234...");
	/* Characters are counted, not bytes, and none is cut in two. */
	expect(&(Diag){.id = 2001, .text = FIFTY TEN TEN TEN TEN SEVEN_E "\xC3\xA9\xC3\xA9\xC3\xA9x"},
	       FIFTY TEN TEN TEN TEN SEVEN_E "...");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table_is_complete),
		cmocka_unit_test(takes_its_own_text),
		cmocka_unit_test(is_short),
	};
	return cmocka_run_group_tests_name("diag", tests, NULL, NULL);
}

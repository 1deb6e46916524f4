/* syntax_walk: shows what a cursor of the runtime shows, for all that the grammar has and for errors. */
#include "unit.h"

#include "syntax_walk.h"

#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_python(void);

static void same_node(const TSTreeCursor *cursor, const SyntaxWalkNode *node)
{
	TSNode n = ts_tree_cursor_current_node(cursor);
	assert_int_equal(node->symbol, ts_node_symbol(n));
	assert_int_equal(node->start, ts_node_start_byte(n));
	assert_int_equal(node->end, ts_node_end_byte(n));
	assert_int_equal(node->field, ts_tree_cursor_current_field_id(cursor));
}

/* Walks the tree both ways; returns how many nodes it has. */
static size_t compare(TSParser *parser, const char *text)
{
	TSTree *tree = ts_parser_parse_string(parser, NULL, text, (uint32_t)strlen(text));
	TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
	SyntaxWalk *walk = syntax_walk_new();
	SyntaxWalkNode node = syntax_walk_start(walk, tree);
	same_node(&cursor, &node);
	size_t count = 1;
	bool inside = ts_tree_cursor_goto_first_child(&cursor);
	for (SyntaxWalkStep step; (step = syntax_walk_next(walk, &node)) != STEP_DONE;) {
		if (step == STEP_UP) {
			assert_false(inside);
			ts_tree_cursor_goto_parent(&cursor);
			inside = ts_tree_cursor_goto_next_sibling(&cursor);
			continue;
		}
		assert_true(inside);
		same_node(&cursor, &node);
		count++;
		bool down = ts_tree_cursor_goto_first_child(&cursor);
		bool entered = syntax_walk_enter(walk);
		assert_true(entered || !down);
		if (entered && !down)
			assert_int_equal(syntax_walk_next(walk, &node), STEP_UP);
		inside = down || ts_tree_cursor_goto_next_sibling(&cursor);
	}
	syntax_walk_free(walk);
	ts_tree_cursor_delete(&cursor);
	ts_tree_delete(tree);
	return count;
}

static const char *const texts[] = {
	"",
	"\n\n# only a comment\n",
	"import a.b as c, d\nfrom . import (e,  # why\n    f as g)\nfrom x import *\n",
	"@d(1)\nasync def f(a, /, b: int = 1, *c, d=2, **e) -> T:\n    \"\"\"Doc.\"\"\"\n    return await a[0, "
	"::2].b(*c, k=1, **e)\n",
	"class A(B, metaclass=M):\n    x: List[int] = []\n    def f(self): yield from self.x\n",
	"if a < b <= c not in d:\n    pass\nelif (n := 1):\n    del a, b\nelse:\n    e += 2; f = g = lambda *h: -h ** "
	"2\n",
	"for i, (j, *k) in z: # c\n    continue\nelse:\n    break\nwhile not x:\n    raise E from e\n",
	"try:\n    a\nexcept (B, C) as e:\n    b\nfinally:\n    with f() as g, h: c\n",
	"x = [a for a in b if c for d in e] + [*a.b()] + {1: 2, **f} | {g} if h else (i,)\n",
	"f'{x!r:>{w}} {y=}' 'b' rb'c' \"\"\"d\n{e}\"\"\"\nprint >>f, 'x'\n",
	"match a:\n    case [1, *_] | {'k': v} if w:\n        global g\n    case P(x=1) as q: assert t, 'm'\n",
	"def f(:\n    x = = 1\n)\nclass\n",
	"a = b c\n\tif: (\n",
};

static void shows_what_a_cursor_shows(void **state)
{
	(void)state;
	TSParser *parser = ts_parser_new();
	ts_parser_set_language(parser, tree_sitter_python());
	size_t count = 0;
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		count += compare(parser, texts[i]);
	assert_true(count > 500);
	ts_parser_delete(parser);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(shows_what_a_cursor_shows)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}

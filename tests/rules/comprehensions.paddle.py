"""Comprehensions: their variables, conditions, nesting, walrus, and what they iterate over."""
import paddle
from caselib import floats


def case_variables():
    xs = [paddle.to_tensor(floats(2, 3, seed=i)) for i in range(3)]
    x = "kept"
    return [x.shape[0] for x in xs], {x.shape[1] for x in xs}, {i: x.sum(axis=0) for i, x in enumerate(xs)}, list(x.dim() for x in xs), x


def case_conditions():
    xs = [paddle.to_tensor(floats(n, 3)) for n in (1, 2)]
    return [x.shape[0] for x in xs if x.shape[0] > 1], [n for x in xs if (n := x.shape[0]) > 1 and x.stop_gradient], \
        [x if x.size > 3 else -x for x in xs], any(x.shape[0] == 2 for x in xs), all(paddle.is_tensor(x) for x in xs)


def case_nested():
    xs = [paddle.to_tensor(floats(2, 3))]
    return [v.unsqueeze(0) for x in xs for v in x], [[v.item() for v in row] for x in xs for row in x], \
        [(i, row.sum()) for x in xs for i, row in enumerate(x)], [[x.shape[d] for d in range(x.dim())] for x in xs]


def case_dictionaries():
    state = {"a": paddle.to_tensor(floats(2)), "b": paddle.to_tensor(floats(3))}
    return {k: v.shape[0] for k, v in state.items()}, {k.upper(): v.reshape([1, -1]) for k, v in state.items() if "a" in k}, \
        [v.size for v in state.values()], sorted(state.keys()), max(v.shape[0] for v in state.values()), \
        paddle.concat([v for v in state.values()], axis=0), {k: state[k].shape[0] for k in state}


def case_unpacked():
    pairs = [(paddle.to_tensor(floats(2, 3)), "a,b")]
    return [(x.shape[0], s.split(",")) for x, s in pairs], [paddle.compat.max(x, dim=1)[0] for x, *_ in pairs], \
        list(zip(*[(x.shape[0], x.shape[1]) for x, _ in pairs]))

import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_functions_and_classes():
    rows = list(map(paddle.nn.functional.relu, paddle.to_tensor(floats(3, 4))))
    sums = [t.sum() for t in map(paddle.exp, rows)]
    layers = list(map(paddle.nn.Identity, range(2)))
    return rows, sums, [layer(rows[0]) for layer in layers], list(map(paddle.zeros, [1, 2]))


def running(x, rising):
    if rising:
        function = paddle.cummax
    else:
        function = paddle.cummin
    values, _ = named('values indices', function(x, axis=-1))
    return values


def case_two_functions_in_a_variable():
    x = paddle.to_tensor(floats(3, 4))
    return running(x, True), running(x, False)

import paddle
from caselib import floats, ints


def case_list_and_dim():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    return paddle.concat([x, y]), paddle.concat((x, y), 1), paddle.concat([x, y], axis=-1), paddle.concat(x=[x, y], axis=0)


def case_numpy_name():
    x = paddle.to_tensor(ints(2, 3))
    return paddle.concat([x, x], axis=1), paddle.concat([x, x], axis=1), paddle.concat((x, x), axis=0)


def case_out():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    out = paddle.empty([4, 3])
    same = paddle.assign(paddle.concat([x, y], 0), out)
    return out, same


def case_as_value():
    join = paddle.concat
    x = paddle.to_tensor(floats(2, 3))
    return join([x, x], 1)


def case_generator_and_star():
    parts = [paddle.to_tensor(floats(1, 3, seed=i)) for i in range(3)]
    return paddle.concat([p * 2 for p in parts]), paddle.concat([*parts, parts[0]], 0)

"""A list of lists, Tensors, slices or None stands for the tuple of its items, one for each axis."""
import paddle
from caselib import floats


def case_displays():
    x = paddle.to_tensor(floats(3, 4))
    rows, columns = paddle.to_tensor([0, 1]), paddle.to_tensor([1, 2])
    return (x[[0, 1], [1, 2]], x[rows, columns], x[rows, 2], x[paddle.to_tensor([0, 2]), paddle.to_tensor(1)], x[[0, 2]],
            x[slice(None), 2], x[..., 0], x[0, None], x[[0, 2]])


def case_variables():
    x = paddle.to_tensor(floats(3, 4))
    pairs = [[0, 1], [1, 2]]
    window = [slice(None)] * x.dim()
    window[1] = slice(1, 3)
    rows = [0, 2]
    return x[tuple(pairs)], x[tuple(window)], x[rows], [x[row] for row in pairs]


def case_stores():
    x = paddle.to_tensor(floats(3, 4))
    x[[0, 1], [1, 2]] = 9.
    x[[2, 1], [0, 0]] += 1.
    return x
